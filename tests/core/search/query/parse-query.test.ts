// How words, phrases, fields and operators join, and what becomes of what cannot be meant.
import { describe, expect, test } from 'vitest'
import { FIELDS } from '../../../../src/main/core/search/query/fields.ts'
import { parseQuery } from '../../../../src/main/core/search/query/parse-query.ts'
import { showQuery } from './show-query.ts'

const show = (query: string) => showQuery(parseQuery(query).node)
const hintsOf = (query: string) => parseQuery(query).hints.map(({ code, value }) => [code, value])

describe('a query without a hint', () => {
  test.for([
    ['', ''],
    [' \t\n', ''],
    ['walrus', 'walrus'],
    ['walrus on ice', '(and walrus on ice)'],
    ['Walrus  ÉCLAIR', '(and Walrus ÉCLAIR)'],
    ['Cafe\u0301', 'Caf\u00e9'],
    ['walrus\u0000ice\u200bfloe', '(and walrus ice floe)'],
    // Alternatives bind weaker than words side by side.
    ['a OR b', '(or a b)'],
    ['a | b', '(or a b)'],
    ['a|b||c', '(or a b c)'],
    // Papers' own pages
    ['text:"scaled dot product"', 'text:"scaled dot product"'],
    ['text:(walrus -ice) author:li', '(and text:walrus (not text:ice) author:li)'],
    ['-text:walrus|ice', '(not (or text:walrus text:ice))'],
    ['a b OR c d', '(or (and a b) (and c d))'],
    ['a or b', '(and a or b)'],
    ['a AND b', '(and a b)'],
    // Parentheses
    ['a (b OR c) d', '(and a (or b c) d)'],
    ['((a))', 'a'],
    ['a (b (c d))', '(and a b c d)'],
    ['(a OR b) OR c', '(or a b c)'],
    ['() a ( )', 'a'],
    ['f(x)', '(and f x)'],
    // Negation
    ['-a', '(not a)'],
    ['a -b', '(and a (not b))'],
    ['a NOT b c', '(and a (not b) c)'],
    ['-"a b"', '(not "a b")'],
    ['-(a b)', '(not (and a b))'],
    ['-(a)', '(not a)'],
    ['-tag:x', '(not [tag x])'],
    ['--a', 'a'],
    ['-(-a)', 'a'],
    ['NOT -a', 'a'],
    ['-(-(a b)) c', '(and a b c)'],
    ['-a -b', '(and (not a) (not b))'],
    ['a|-b', '(or a (not b))'],
    ['a - b', '(and a b)'],
    ['a -- b', '(and a b)'],
    ['a -> b', '(and a b)'],
    ['"a"-b', '(and "a" b)'],
    ['(a)-b', '(and a b)'],
    // Phrases
    ['"sea ice"', '"sea ice"'],
    ['"sea  ice " floe', '(and "sea ice" floe)'],
    ['“sea ice”', '"sea ice"'],
    ['„sea ice“', '"sea ice"'],
    ['«\u00a0sea ice\u00a0»', '"sea ice"'],
    ['»sea ice«', '"sea ice"'],
    ['“sea ice"', '"sea ice"'],
    ['"a «b» c"', '"a «b» c"'],
    ['"a OR (b | -c:"', '"a OR (b | -c:"'],
    ['a"b c"d', '(and a "b c" d)'],
    ['"" “” a "…" "', 'a'],
    // Words keep what is in them and lose what is around them.
    ['gpt-4v', 'gpt-4v'],
    ['pre- and post-training,', '(and pre and post-training)'],
    ["don't 'models'", "(and don't models)"],
    ['rock’n’roll!', 'rock’n’roll'],
    ['$5 C++ <think> #1 … & 🦭 50%', '(and 5 C think 1 50)'],
    ['नमस्ते 日本語 שלום', '(and नमस्ते 日本語 שלום)'],
    // Colons that belong to no field
    ['foo:bar', 'foo:bar'],
    ['LLaVA: a model', '(and LLaVA a model)'],
    ['3D: GPT: AI:', '(and 3D GPT AI)'],
    ['constructor:x __proto__:y', '(and constructor:x proto__:y)'],
    ['https://example.org/walrus', 'https://example.org/walrus'],
    ['Way: a bear: on:x', '(and Way a bear on:x)'],
    [': a : :b c::', '(and a b c)'],
    ['foo:"bar baz"', '(and foo "bar baz")'],
    // Fields of text
    ['author:smith', 'author:smith'],
    ['AUTHOR:Smith Title:Walrus', '(and author:Smith title:Walrus)'],
    ['abstract:ice keyword:sea note:later', '(and abstract:ice keyword:sea note:later)'],
    ['author: smith', 'author:smith'],
    ['author:  "van der Meer"', 'author:"van der Meer"'],
    ['author:"van der Meer" walrus', '(and author:"van der Meer" walrus)'],
    ['author:“van der Meer”', 'author:"van der Meer"'],
    ['author:O’Neil,', 'author:O’Neil'],
    ['author:(smith OR jones)', '(or author:smith author:jones)'],
    ['title: (a -b "c d" author:e)', '(and title:a (not title:b) title:"c d" author:e)'],
    ['author:smith|jones|"van Dyk" ice', '(and (or author:smith author:jones author:"van Dyk") ice)'],
    ['author:smith|title:ice floe', '(or author:smith (and title:ice floe))'],
    ['author:smith | jones', '(or author:smith jones)'],
    ['author:smith |jones', '(or author:smith jones)'],
    ['title:-ice', '(not title:ice)'],
    ['title:OR', 'title:OR'],
    ['title:a:b title:title:c', '(and title:a:b title:title:c)'],
    ['(title:a)', 'title:a'],
    ['title:2410.13720', 'title:2410.13720'],
  ] as const)('%j is %j', ([query, expected]) => {
    expect(show(query)).toBe(expected)
    expect(hintsOf(query)).toEqual([])
  })
})

describe('a query with a hint', () => {
  test.for([
    ['a "b c', '(and a "b c")', ['unclosed_quote', '"b c']],
    ['author:"van der', 'author:"van der"', ['unclosed_quote', '"van der']],
    ['a) b', '(and a b)', ['unbalanced_parenthesis', ')']],
    ['a (b OR c', '(and a (or b c))', ['unbalanced_parenthesis', '(']],
    ['a :) b :( c', '(and a b c)', ['unbalanced_parenthesis', ')'], ['unbalanced_parenthesis', '(']],
    ['autor:smith', 'autor:smith', ['unknown_field', 'autor']],
    ['Autohr: smith', '(and Autohr smith)', ['unknown_field', 'Autohr']],
    ['tga:x', 'tga:x', ['unknown_field', 'tga']],
    ['OR', '', ['nothing_to_find', 'OR']],
    ['a OR', 'a', ['nothing_to_find', 'OR']],
    ['| a', 'a', ['nothing_to_find', '|']],
    ['a OR OR b', '(or a b)', ['nothing_to_find', 'OR']],
    ['(OR a) b', '(and a b)', ['nothing_to_find', 'OR']],
    ['NOT', '', ['nothing_to_find', 'NOT']],
    ['a -', 'a', ['nothing_to_find', '-']],
    ['(a -) b', '(and a b)', ['nothing_to_find', '-']],
    ['author:', '', ['nothing_to_find', 'author:']],
    ['a author: OR b', '(or a b)', ['nothing_to_find', 'author:']],
    ['author: title:x', 'title:x', ['nothing_to_find', 'author:']],
    ['author:"" a', 'a', ['nothing_to_find', 'author:""']],
    ['tag:"" a', 'a', ['nothing_to_find', 'tag:""']],
    ['title:?!', '', ['nothing_to_find', 'title:?!']],
    ['a upvotes:many b', '(and a b)', ['bad_value', 'upvotes:many']],
    ['has: wings', '', ['bad_value', 'has: wings']],
    ['year:(2024 OR soon)', '[published from=2024-01-01 to=2024-12-31]', ['bad_value', 'soon']],
    ['status:queued,later', '[status queued]', ['bad_value', 'later']],
  ] as const)('%j is %j', ([query, expected, ...hints]) => {
    expect(show(query)).toBe(expected)
    expect(hintsOf(query)).toEqual(hints)
  })

  test('names each piece once, and at most sixteen', () => {
    expect(hintsOf(')))')).toEqual([['unbalanced_parenthesis', ')']])
    const many = Array.from({ length: 40 }, (_, index) => `has:wing${index}`).join(' ')
    expect(hintsOf(many)).toHaveLength(16)
  })
})

describe('the last word is open', () => {
  test.for(['walr', 'a walr', 'a -walr', 'title:walr', 'title: walr', '"sea i', 'a (walr', 'gpt-', 'walr🦭'])(
    'in %j',
    (query) => {
      expect(parseQuery(query).isOpen).toBe(true)
    },
  )

  test.for([
    '',
    'walr ',
    'walr\u0000',
    '"walr"',
    '“walr”',
    '"walr ',
    '(walr)',
    'walr OR',
    'walr -',
    'walr …',
  ])('not in %j', (query) => {
    expect(parseQuery(query).isOpen).toBe(false)
  })

  test.for(['walr tag:fi', 'walr author:', 'walr 2410.13720', 'walr has:win', `${'a '.repeat(64)}walr`])(
    'not where %j ends in no text',
    (query) => {
      expect(parseQuery(query).isOpen).toBe(false)
    },
  )
})

describe('a query that is too long', () => {
  test('is cut before the word that 2,000 characters end in', () => {
    const { node, hints, isOpen } = parseQuery(`${'x'.repeat(1990)} walrushunter`)
    expect(showQuery(node)).toBe('x'.repeat(1990))
    expect(hints).toEqual([{ code: 'cut', value: 'walrushunter' }])
    expect(isOpen).toBe(false)
  })

  test('is cut within a word that is itself too long, never within a character', () => {
    const { node, hints } = parseQuery(`x${'𝔸'.repeat(2000)}`)
    expect(showQuery(node)).toBe(`x${'𝔸'.repeat(999)}`)
    expect(hints).toEqual([{ code: 'cut', value: '𝔸'.repeat(40) }])
  })

  test('is not cut for the spaces after it', () => {
    expect(hintsOf(`walrus${' '.repeat(3000)}`)).toEqual([])
  })

  test('keeps its first 64 texts and filters', () => {
    const words = Array.from({ length: 70 }, (_, index) => `w${index}`)
    expect(show(words.join(' '))).toBe(`(and ${words.slice(0, 64).join(' ')})`)
    expect(hintsOf(words.slice(0, 64).join(' '))).toEqual([])
    expect(hintsOf(words.slice(0, 65).join(' '))).toEqual([['cut', 'w64']])
  })

  test('keeps twenty parentheses within each other, and what is in deeper ones', () => {
    const nest = (depth: number) => `${'a OR b ('.repeat(depth)}c OR d${')'.repeat(depth)} e`
    expect(hintsOf(nest(20))).toEqual([])
    expect(hintsOf(nest(21))).toEqual([
      ['cut', '('],
      ['cut', ')'],
    ])
    expect(show(`${'('.repeat(30)}a${')'.repeat(30)} b`)).toBe('(and a b)')
  })

  test('may deny two thousand times over', () => {
    expect(show(`${'-'.repeat(1999)}a`)).toBe('(not a)')
    expect(show(`${'NOT '.repeat(400)}a`)).toBe('a')
  })
})

test('every field is listed for help, and taken', () => {
  expect(FIELDS).toEqual(
    expect.arrayContaining([
      'author',
      'title',
      'tag',
      'in',
      'status',
      'is',
      'has',
      'day',
      'year',
      'upvotes',
      'id',
    ]),
  )
  for (const field of FIELDS) expect(hintsOf(`${field}:`)).toEqual([['nothing_to_find', `${field}:`]])
})
