// What the palette offers for what is typed, and in which order.
import { expect, test } from 'vitest'
import { availableCommands } from '../../src/renderer/commands/available-commands.ts'
import type { CommandId } from '../../src/renderer/commands/command-id.ts'
import type { Entry, Group } from '../../src/renderer/features/palette/entry.ts'
import { createIndex, offerAtFirst } from '../../src/renderer/features/palette/rank-entries.ts'
import { RECENT_MAX, withChoice } from '../../src/renderer/features/palette/recent-choices.ts'
import { shortEntries } from '../../src/renderer/features/palette/short-entries.ts'

const ENTRIES = shortEntries({
  commands: ['status.queued', 'status.skipped', 'sync.run', 'search.save', 'tag.add', 'go.queued', 'go.all'],
  days: [
    { day: '2024-10-12', state: 'complete', papers: 9, inbox: 9, checkedAt: '2024-10-13T00:00:00.000Z' },
    { day: '2024-10-13', state: 'empty', papers: 0, inbox: 0, checkedAt: '2024-10-14T00:00:00.000Z' },
  ],
  tags: [
    { id: 1, name: 'synthesis', papers: 3 },
    { id: 2, name: 'Réseaux', papers: 1 },
  ],
  collections: [
    { id: 7, name: 'Related work', path: 'Thesis/Related work', papers: 4 },
    { id: 8, name: 'Robots', path: 'Robots', papers: 0, query: 'robots is:unread' },
  ],
})
const index = createIndex(ENTRIES)
const keys = (groups: readonly Group[]) => groups.flatMap((group) => group.entries.map((entry) => entry.key))

test('the line that is called as typed comes first, whatever kind it is of', () => {
  expect(keys(index.find('sync'))[0]).toBe('command sync.run')
  expect(keys(index.find('synth'))[0]).toBe('tag synthesis')
  expect(keys(index.find('queued'))[0]).toBe('place queued')
  expect(keys(index.find('robots'))[0]).toBe('collection 8')
})

test('the first words of several are enough, in any order, without accents, and with a slip', () => {
  expect(keys(index.find('rel work'))[0]).toBe('collection 7')
  expect(keys(index.find('work th'))[0]).toBe('collection 7')
  expect(keys(index.find('reseaux'))[0]).toBe('tag Réseaux')
  expect(keys(index.find('sythesis'))[0]).toBe('tag synthesis')
})

test('a day is found by its number and by its name, and a day without papers is nowhere to go', () => {
  expect(keys(index.find('2024-10-12'))).toContain('day 2024-10-12')
  expect(keys(index.find('12 october'))[0]).toBe('day 2024-10-12')
  expect(keys(index.find('october 2024'))).toContain('month 2024-10')
  expect(ENTRIES.map((entry) => entry.key)).not.toContain('day 2024-10-13')
})

test('every line is in one group, groups are of one kind, and nonsense finds nothing', () => {
  const groups = index.find('s')
  expect(new Set(keys(groups)).size).toBe(keys(groups).length)
  for (const group of groups) expect(group.entries.every((entry) => entry.kind === group.kind)).toBe(true)
  expect(index.find('zzqqxx')).toEqual([])
  expect(index.find('"?!')).toEqual([])
})

test('before anything is typed, what was chosen lately comes first, and is not there twice', () => {
  const [recent] = ENTRIES.filter((entry) => entry.key === 'command sync.run')
  const groups = offerAtFirst(ENTRIES, [recent as Entry])
  expect(groups[0]).toEqual({ kind: 'recent', entries: [recent] })
  expect(keys(groups).filter((key) => key === 'command sync.run')).toHaveLength(1)
})

test('a choice goes to the front of the recent ones, which are few', () => {
  expect(withChoice(['a', 'b', 'c'], 'c')).toEqual(['c', 'a', 'b'])
  const many = Array.from({ length: RECENT_MAX }, (_, place) => `entry ${place}`)
  expect(withChoice(many, 'new')).toEqual(['new', ...many.slice(0, -1)])
})

test('only commands that would do something are offered', () => {
  const here = { hasPapers: true, shown: 3, hasSelection: true, hasQuery: true, hasPage: true, hasTag: true }
  const among = (commands: readonly CommandId[], command: CommandId) => commands.includes(command)
  expect(among(availableCommands(here), 'status.queued')).toBe(true)
  expect(among(availableCommands({ ...here, hasSelection: false }), 'status.queued')).toBe(false)
  expect(among(availableCommands({ ...here, hasSelection: false }), 'paper.copyCite')).toBe(false)
  expect(among(availableCommands(here), 'search.save')).toBe(true)
  expect(among(availableCommands({ ...here, hasQuery: false }), 'search.save')).toBe(false)
  expect(among(availableCommands(here), 'paper.copyLink')).toBe(true)
  expect(among(availableCommands({ ...here, hasPage: false }), 'paper.copyLink')).toBe(false)
  expect(among(availableCommands(here), 'palette.open')).toBe(false)
  const empty = availableCommands({
    hasPapers: false,
    shown: 0,
    hasSelection: false,
    hasQuery: false,
    hasPage: false,
    hasTag: false,
  })
  expect(among(empty, 'sync.run')).toBe(true)
  expect(among(empty, 'go.inbox')).toBe(false)
})
