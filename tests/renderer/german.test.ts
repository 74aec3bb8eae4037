// The German words: all that English has, each of them said in German.
import { describe, expect, test } from 'vitest'
import { strings as de } from '../../src/renderer/strings/de.ts'
import { strings as en } from '../../src/renderer/strings/en.ts'
import { HistoryEntry } from '../../src/shared/history-model.ts'

type Words = string | number | boolean | undefined | Said | { readonly [key: string]: Words }
type Said = (...data: readonly unknown[]) => Words

/** Words that are no other in German: names, formats, loans, and what is typed. */
const SAME = new Set([
  'Lectern',
  'BibTeX',
  'BibLaTeX',
  'CSL-JSON',
  'RIS',
  'Hayagriva (Typst)',
  'CSV',
  'PDF',
  'Hugging Face',
  'arXiv',
  '\\cite{key}',
  '[@key]',
  'Common Public Attribution License',
  'https://github.com/Juris-M/citeproc-js',
  'agents upvotes:>10',
  'Alt',
  'Esc',
  'Orange',
  'Offline',
  'GB',
  'Downloads',
  'Paper',
  'median',
  'Median',
  '–',
])

/** Functions that say their data and nothing else. */
const WORDLESS = [
  'detail.gain',
  'export.fileName',
  'importing.facts',
  'kept.dialog.fileName',
  'kept.dialog.folderName',
  'list.beforeAuthor',
  'list.moreAuthors',
  'list.rowMarks',
  'list.titleOf.day',
  'list.titleOf.month',
  'list.titleOf.week',
  'settings.backup.restoreCommand',
  'settings.backup.size',
  'offline.size',
  'offline.speed',
  'reader.percent',
  'statistics.daysToRead.bucket',
  'statistics.seriesCount',
  'statistics.subtitle',
  'statistics.tiles.days',
]

const AT = '2024-05-06T10:00:00.000Z'

/** Data for the functions that take no mere numbers and texts, or tell more of them apart. */
const DATA: Readonly<Record<string, readonly unknown[]>> = {
  'adding.progress': [{ done: 1, total: 3 }],
  'adding.ended': [{ added: [], known: [], queued: [{ id: '1', title: 'x' }], unresolved: [] }],
  'adding.results.queued': ['offline'],
  'adding.waiting.about': [{ askedAt: AT, attempts: 2, lastError: 'offline' }],
  'annotations.highlight': ['yellow'],
  'annotations.recolor': ['yellow'],
  'annotations.about': [{ kind: 'highlight', color: 'yellow' }],
  'annotations.name': [{ kind: 'highlight', color: 'yellow', text: 'x', comment: 'y' }],
  'annotations.marked': ['highlight', 1],
  'annotations.recolored': ['yellow'],
  'annotations.onlyColor': ['yellow'],
  'annotations.goTo': [3, 'x'],
  'calendar.dayLabel': ['2024-05-06', 3, 1, 'x'],
  'calendar.fetchMonth': ['2024-05'],
  'calendar.more': ['2024-05-06'],
  'calendar.week': [3, '2024-05-06', '2024-05-12'],
  'citations.fault': [{ fault: 'unexpected', at: 2, found: 'x' }],
  'importing.differences': [['tags']],
  'importing.ended': [{ imported: ['x', 'x'], added: 1, problems: ['x'] }],
  'importing.facts': [{ authors: [{ family: 'x' }], year: '2024', key: 'x' }],
  'importing.progress': ['reading', 'x'],
  'importing.summary': [{ fresh: ['x'], known: ['x'], conflicts: ['x'], problems: ['x'] }],
  'offline.about': [{ pages: 3, bytes: 3_000_000, source: 'attached' }],
  'offline.estimate': [{ papers: 3, stored: 1, toFetch: 2, bytes: 3_000_000, seconds: 120 }],
  'offline.problem': [{ why: 'none' }],
  'offline.waitingUntil': [AT],
  'reader.queued': [{ queued: 2, stored: 1 }],
  'kept.written': [3, AT],
  'copy.citeCopied': [['a', 'b']],
  'copy.pandocCiteCopied': [['a', 'b']],
  'detail.upvotesSince': [1, 2, 'x'],
  'errors.pdf_unusable': [{ name: 'x', fault: 'cut' }],
  'export.copied': [2, 'bibtex'],
  'export.saved': [2, 'ris', 'x'],
  'export.needsXelatex': [2, ['ø']],
  'history.redone': ['x'],
  'list.etAl': [[], 3],
  'list.rowMarks': [['x']],
  'list.sortByColumn': ['x'],
  'list.titleOf.day': ['2024-05-06'],
  'list.titleOf.month': ['2024-05'],
  'list.titleOf.week': ['2024-05-06', '2024-05-12'],
  'search.hints.bad_value': ['year:x'],
  'search.hints.unknown_name': ['tag:x'],
  'search.hints.unknown_field': ['titel:x'],
  'settings.backup.last': [AT],
  'settings.damaged': [['x']],
  'settings.news': [{ papers: 3, watched: 2, rules: [], onlyWatched: true }],
  'statistics.subtitle': ['2024-05-06', '2024-05-12'],
  'statistics.weekOf': ['2024-W19', '2024-05-06'],
  'sync.ended': [{ added: 1, updated: 1, unchanged: 9, rejected: 1, days: [], durationMs: 1 }],
  'sync.lastSuccess': [AT],
  'sync.progress': [{ done: 1, total: 3 }],
  'sync.result': [{ added: 1, updated: 0, unchanged: 9, rejected: 1, days: [], durationMs: 1 }, AT],
  'sync.waiting': [AT],
  'tags.colored': ['x', 'red'],
  'triage.nextDay': ['2024-05-06', 3],
  'watch.mark': [['x']],
  'watch.test.weeks': [[1, 2]],
}

/** What an error can carry, for each of its codes takes its own. */
const ERROR = {
  what: 'tag',
  id: 'x',
  ref: 'x',
  path: 'x',
  reason: 'x',
  detail: 'x',
  name: 'x',
  found: 3,
  supported: 2,
  fault: 'not_csl',
  why: 'refused',
}

const ENTRY = { id: 1, at: AT, papers: 2, isUndone: false, name: 'x', newName: 'y', color: 'red' }

function dataOf(path: string, said: Said): readonly unknown[] {
  if (path === 'historyView.describe') return [{ ...ENTRY, kind: 'tags.add' }, 'x']
  const own = DATA[path]
  if (own !== undefined) return own
  if (path.startsWith('errors.')) return [ERROR]
  return Array.from({ length: Math.max(said.length, 1) }, () => 3)
}

/** Every word by its path, functions called; `undefined` where there is none. */
function spoken(words: Words, path = ''): [string, Words][] {
  if (typeof words === 'function') return spoken(call(words, path), path)
  if (typeof words !== 'object') return [[path, words]]
  return Object.entries(words).flatMap(([key, inner]) => spoken(inner, path === '' ? key : `${path}.${key}`))
}

function call(said: Said, path: string): Words {
  try {
    return said(...dataOf(path, said))
  } catch (cause) {
    throw new Error(`${path} takes other data than numbers: say which in DATA`, { cause })
  }
}

function paths(words: Words, path = ''): string[] {
  if (typeof words === 'function') return [`${path}()`]
  if (typeof words !== 'object') return [path]
  return Object.entries(words).flatMap(([key, inner]) => paths(inner, path === '' ? key : `${path}.${key}`))
}

// The tree of words is one of objects, functions and texts; what data each function takes is above.
const english = en as unknown as Words
const german = de as unknown as Words

describe('the German words', () => {
  test('are those of English, key for key', () => {
    expect(paths(german).sort()).toEqual(paths(english).sort())
  })

  test('are no English ones, but for names and the like', () => {
    const inEnglish = new Map(spoken(english))
    const left = spoken(german).filter(
      ([path, words]) =>
        words === inEnglish.get(path) &&
        words !== '' &&
        !SAME.has(String(words)) &&
        !WORDLESS.includes(path) &&
        // What is typed into the search is one language for all.
        !/^search\.syntax\.words\.\d+\.0$/.test(path),
    )
    expect(left).toEqual([])
  })

  test('say every datum that the English ones say, and nothing undefined', () => {
    const inEnglish = new Map(spoken(english))
    for (const [path, words] of spoken(german)) {
      expect(words, path).toBeTypeOf('string')
      for (const datum of String(inEnglish.get(path)).match(/\d+|\b[xy]\b/g) ?? [])
        expect(words, path).toContain(datum)
      expect(words, path).not.toMatch(/undefined|\[object|NaN/)
    }
  })

  test('are set as German is: its quotation marks, a space before an ellipsis that ends a text', () => {
    for (const [path, words] of spoken(german)) {
      const text = String(words).replaceAll('://arxiv.org/abs/…', '').replaceAll('arXiv.…', '')
      expect(text, path).not.toMatch(/”|(?<!„[^“]*)“/)
      expect(text, path).not.toMatch(/\p{L}…$/u)
      // One never sees an English key's name.
      expect(text, path).not.toMatch(/\b(Ctrl|Shift|Escape|Space)\b/)
    }
  })

  test('address nobody: neither familiarly nor formally', () => {
    // A capital within a sentence addresses; at its beginning it can be the paper or the file.
    const addressing = /\b(du|dich|dir|dein\w*)\b|(?<=[\p{L},] )(Sie|Ihnen|Ihr\w*)\b/u
    for (const [path, words] of spoken(german)) expect(words, path).not.toMatch(addressing)
  })

  test('agree with their numbers', () => {
    expect(de.list.count(1)).toBe('1 Paper')
    expect(de.list.selected(1, 2)).toMatch(/^1 von 2 Papern/)
    expect(de.list.upvotes(1)).toBe('1 Stimme')
    expect(de.list.upvotes(2)).toBe('2 Stimmen')
    expect(de.sync.failedDays(1)).toMatch(/^1 Tag /)
    expect(de.sync.failedDays(2)).toMatch(/^2 Tage /)
    expect(de.watch.test.result(2, 90)).toMatch(/in 90 Tagen/)
    expect(de.triage.clearTitle(1)).not.toContain('1')
    expect(de.statistics.daysToRead.finding(1, 1)).toMatch(/1 Tag$/)
  })

  test('have a sentence of the history for every kind that English has one for', () => {
    for (const kind of Object.keys(en.history.kinds)) {
      const entry = HistoryEntry.parse({ ...ENTRY, kind, status: 'read' })
      const inGerman = de.historyView.describe(entry, 'x')
      expect(inGerman === 'x: „x“', kind).toBe(en.historyView.describe(entry, 'x') === 'X: “x”')
      expect(inGerman, kind).not.toMatch(/“x”|undefined/)
    }
  })
})
