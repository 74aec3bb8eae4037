// Which entries answer to what is typed, in groups. Pure. The short lists are matched here; papers come found and ranked
// by the library's own search, and always stand last: they arrive a moment later, and must not push away what Enter takes.
import Fuse from 'fuse.js'
import { foldText } from '../../state/fold-text.ts'
import { ENTRY_KINDS, type Entry, type EntryKind, type Group } from './entry.ts'

const MOST: Readonly<Record<Exclude<EntryKind, 'paper'>, number>> = {
  command: 5,
  place: 4,
  tag: 3,
  collection: 3,
}
/** Of a whole word's letters, how many may be wrong. */
const TOLERANCE = 0.3
/** Better than any slip: every word typed begins one of the entry's. */
const BEGINS = 1
const IS_ALL = 2

export type Index = { readonly find: (typed: string) => Group[] }

export function createIndex(entries: readonly Entry[]): Index {
  const fuse = new Fuse(entries, {
    keys: [
      { name: 'label', weight: 2 },
      { name: 'words', weight: 1 },
    ],
    threshold: TOLERANCE,
    ignoreLocation: true,
    ignoreDiacritics: true,
    includeScore: true,
  })
  return {
    find: (typed) => {
      const query = wordsOf(typed)
      if (query.length === 0) return []
      const rated = new Map<Entry, number>()
      for (const { item, score } of fuse.search(query.join(' '))) rated.set(item, -(score ?? 1))
      for (const entry of entries) {
        const bonus = bonusOf(query, entry)
        if (bonus > 0) rated.set(entry, (rated.get(entry) ?? 0) + bonus)
      }
      return groupsOf(rated)
    },
  }
}

function bonusOf(query: readonly string[], entry: Entry): number {
  const label = wordsOf(entry.label)
  if (label.join(' ') === query.join(' ')) return IS_ALL
  const words = [...label, ...wordsOf(entry.words ?? '')]
  if (!query.every((word) => words.some((each) => each.startsWith(word)))) return 0
  // Of two that begin so, the one that says it first.
  return label[0]?.startsWith(query[0] ?? '') ? BEGINS + 0.5 : BEGINS
}

/** The best of each kind; the kind of the best entry first. */
function groupsOf(rated: ReadonlyMap<Entry, number>): Group[] {
  const ranked = [...rated].sort(([, one], [, other]) => other - one)
  const groups = ENTRY_KINDS.filter((kind) => kind !== 'paper').map((kind) => {
    const own = ranked.filter(([entry]) => entry.kind === kind).slice(0, MOST[kind])
    return { kind, entries: own.map(([entry]) => entry), best: own[0]?.[1] ?? Number.NEGATIVE_INFINITY }
  })
  return groups
    .filter((group) => group.entries.length > 0)
    .sort((one, other) => other.best - one.best)
    .map(({ kind, entries }) => ({ kind, entries }))
}

/** What to offer before anything is typed: what was chosen lately, then places and commands. */
export function offerAtFirst(entries: readonly Entry[], recent: readonly Entry[]): Group[] {
  const keys = new Set(recent.map((entry) => entry.key))
  const rest = (kind: EntryKind) => entries.filter((entry) => entry.kind === kind && !keys.has(entry.key))
  const groups: Group[] = [
    { kind: 'recent', entries: recent },
    // Of places only those that have a key: all days are too many to look through.
    { kind: 'place', entries: rest('place').filter((entry) => entry.shortcut !== undefined) },
    { kind: 'command', entries: rest('command') },
  ]
  return groups.filter((group) => group.entries.length > 0)
}

function wordsOf(text: string): string[] {
  return foldText(text).match(/[\p{L}\p{N}]+/gu) ?? []
}
