// Reads the marks within a line of Markdown: bold, italic, code and links. Pure. In time linear in the text: a mark whose
// end was looked for in vain is not looked for again.

export type Inline =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'break' }
  | { readonly kind: 'code'; readonly text: string }
  | { readonly kind: 'strong' | 'emphasis'; readonly content: readonly Inline[] }
  | { readonly kind: 'link'; readonly href: string; readonly content: readonly Inline[] }

const MAX_DEPTH = 6
const ESCAPABLE = /[!-/:-@[-`{-~]/
const BARE_LINK = /https:\/\/[^\s<>"]+/y
const PLAIN = /[^\\`*_[h\n]+/y

type Found = { readonly node: Inline; readonly next: number }

export function readInline(text: string, depth = 0): Inline[] {
  const nodes: Inline[] = []
  let plain = ''
  const missing = new Set<string>()
  const push = (node: Inline) => {
    if (plain !== '') nodes.push({ kind: 'text', text: plain })
    plain = ''
    nodes.push(node)
  }

  let at = 0
  while (at < text.length) {
    const run = matchAt(PLAIN, text, at)
    if (run !== '') {
      plain += run
      at += run.length
      continue
    }
    const char = text[at] ?? ''
    const next = text[at + 1] ?? ''
    if (char === '\\' && ESCAPABLE.test(next)) {
      plain += next
      at += 2
      continue
    }
    const found = char === '\n' ? { node: BREAK, next: at + 1 } : readMark(text, at, depth, missing)
    if (found === undefined) {
      // A run of marks that open nothing is text as a whole: the rest of it is no shorter mark.
      const length = char === '*' || char === '_' || char === '`' ? runLength(text, at) : 1
      plain += text.slice(at, at + length)
      at += length
    } else {
      push(found.node)
      at = found.next
    }
  }
  if (plain !== '') nodes.push({ kind: 'text', text: plain })
  return nodes
}

const BREAK: Inline = { kind: 'break' }

function readMark(text: string, at: number, depth: number, missing: Set<string>): Found | undefined {
  switch (text[at]) {
    case '`':
      return readCode(text, at, missing)
    case '*':
    case '_':
      return depth < MAX_DEPTH ? readEmphasis(text, at, depth, missing) : undefined
    case '[':
      return depth < MAX_DEPTH ? readLink(text, at, depth, missing) : undefined
    case 'h':
      return readBareLink(text, at)
    default:
      return undefined
  }
}

function readCode(text: string, at: number, missing: Set<string>): Found | undefined {
  const mark = text.slice(at, at + runLength(text, at))
  if (missing.has(mark)) return undefined
  let end = at + mark.length
  for (;;) {
    end = text.indexOf(mark, end)
    if (end < 0) {
      missing.add(mark)
      return undefined
    }
    const length = runLength(text, end)
    if (length === mark.length) break
    end += length
  }
  const code = text.slice(at + mark.length, end).replaceAll('\n', ' ')
  // One blank within the marks is for a code that begins or ends with one of them.
  const inner = /^ .*[^ ].* $/.test(code) ? code.slice(1, -1) : code
  return { node: { kind: 'code', text: inner }, next: end + mark.length }
}

function readEmphasis(text: string, at: number, depth: number, missing: Set<string>): Found | undefined {
  const char = text[at] ?? ''
  const mark = runLength(text, at) >= 2 ? char + char : char
  const begin = at + mark.length
  if (missing.has(mark) || /^\s?$/.test(text[begin] ?? '')) return undefined
  // `snake_case` is a word.
  if (char === '_' && isWord(text[at - 1])) return undefined
  const end = endOfEmphasis(text, begin, mark)
  if (end < 0) {
    missing.add(mark)
    return undefined
  }
  const content = readInline(text.slice(begin, end), depth + 1)
  return { node: { kind: mark.length === 2 ? 'strong' : 'emphasis', content }, next: end + mark.length }
}

function endOfEmphasis(text: string, begin: number, mark: string): number {
  const char = mark[0] ?? ''
  for (let end = text.indexOf(char, begin + 1); end >= 0; ) {
    const length = runLength(text, end)
    // `*a **b***`: the longer mark within ends first.
    const place = length > mark.length ? end + length - mark.length : end
    const fits = mark.length === 1 ? length !== 2 : length >= 2
    const isWithin = text[end - 1] === '\\' || /\s/.test(text[end - 1] ?? ' ')
    if (fits && !isWithin && !(char === '_' && isWord(text[end + length]))) return place
    end = text.indexOf(char, end + length)
  }
  return -1
}

/** Only https leads anywhere; what a link to anything else says is text. */
function readLink(text: string, at: number, depth: number, missing: Set<string>): Found | undefined {
  if (missing.has('[')) return undefined
  const middle = text.indexOf('](', at)
  const end = middle < 0 ? -1 : text.indexOf(')', middle)
  if (end < 0) {
    missing.add('[')
    return undefined
  }
  const label = text.slice(at + 1, middle)
  const href = text.slice(middle + 2, end).trim()
  if (label.trim() === '' || label.includes('[') || /\s/.test(href)) return undefined
  const content = withoutLinks(readInline(label, depth + 1))
  if (isHttps(href)) return { node: { kind: 'link', href, content }, next: end + 1 }
  return { node: { kind: 'text', text: textOf(content) }, next: end + 1 }
}

function readBareLink(text: string, at: number): Found | undefined {
  if (isWord(text[at - 1])) return undefined
  // What ends a sentence, or closes the bracket around the address, is not of the address.
  const href = matchAt(BARE_LINK, text, at).replace(/[.,;:!?'*_)\]]+$/, '')
  if (!isHttps(href)) return undefined
  return { node: { kind: 'link', href, content: [{ kind: 'text', text: href }] }, next: at + href.length }
}

function isHttps(href: string): boolean {
  return href.startsWith('https://') && URL.canParse(href)
}

function withoutLinks(content: readonly Inline[]): Inline[] {
  return content.map((node) => (node.kind === 'link' ? { kind: 'text', text: textOf(node.content) } : node))
}

function textOf(content: readonly Inline[]): string {
  return content
    .map((node) => ('text' in node ? node.text : node.kind === 'break' ? ' ' : textOf(node.content)))
    .join('')
}

/** How often the character there stands in a row. */
function runLength(text: string, at: number): number {
  let end = at + 1
  while (text[end] === text[at]) end += 1
  return end - at
}

function matchAt(pattern: RegExp, text: string, at: number): string {
  pattern.lastIndex = at
  return pattern.exec(text)?.[0] ?? ''
}

function isWord(char: string | undefined): boolean {
  return char !== undefined && /[\p{L}\p{N}]/u.test(char)
}
