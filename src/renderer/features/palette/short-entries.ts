// The palette's short lists as entries: commands, places, tags, collections. Pure.
import type { Collection, DayEntry, Tag } from '../../../shared/model.ts'
import { COMMAND_GROUPS, type CommandGroup, type CommandId } from '../../commands/command-id.ts'
import { keysOf } from '../../commands/keys.ts'
import { format } from '../../strings/format.ts'
import { strings } from '../../strings/strings.ts'
import type { IconName } from '../../ui/icon.tsx'
import { STATUS_ORDER } from '../../ui/statuses.ts'
import type { Entry } from './entry.ts'

export type Lists = {
  readonly commands: readonly CommandId[]
  readonly days: readonly DayEntry[]
  readonly tags: readonly Tag[]
  readonly collections: readonly Collection[]
}

export function shortEntries({ commands, days, tags, collections }: Lists): Entry[] {
  return [
    ...GROUP_ORDER.flatMap((group) =>
      commands.filter((command) => COMMAND_GROUPS[command] === group).map(commandEntry),
    ),
    ...(commands.includes('go.all') ? placeEntries() : []),
    ...monthEntries(days),
    ...days.filter((day) => day.papers > 0).map(dayEntry),
    ...tags.map(
      (tag): Entry => ({
        key: `tag ${tag.name}`,
        kind: 'tag',
        label: tag.name,
        hint: strings.palette.papers(tag.papers),
        icon: 'tag',
        ...(tag.color === undefined ? {} : { color: tag.color }),
        act: { kind: 'go', place: { kind: 'tag', tag: tag.name } },
      }),
    ),
    ...collections.map(
      (collection): Entry => ({
        key: `collection ${collection.id}`,
        kind: 'collection',
        label: collection.path,
        hint: collection.query ?? strings.palette.papers(collection.papers),
        icon: collection.query === undefined ? 'folder' : 'smart',
        act: { kind: 'go', place: { kind: 'collection', id: collection.id } },
      }),
    ),
  ]
}

/** What is asked for most comes first; places stand for the commands that go to them. */
const GROUP_ORDER: readonly CommandGroup[] = ['reader', 'triage', 'annotate', 'copy', 'app', 'select', 'move']

function placeEntries(): Entry[] {
  const statuses = STATUS_ORDER.map(
    (status): Entry => ({
      key: `place ${status}`,
      kind: 'place',
      label: strings.statuses[status],
      ...(status === 'skipped' ? {} : shortcutOf(`go.${status}`)),
      icon: status,
      act: { kind: 'go', place: { kind: 'status', status } },
    }),
  )
  return [
    ...statuses,
    {
      key: 'place all',
      kind: 'place',
      label: strings.sidebar.all,
      ...shortcutOf('go.all'),
      icon: 'all',
      act: { kind: 'go', place: { kind: 'all' } },
    },
    {
      key: 'place watched',
      kind: 'place',
      label: strings.watch.place,
      ...shortcutOf('go.watched'),
      icon: 'watch',
      act: { kind: 'go', place: { kind: 'watched' } },
    },
    {
      key: 'place trending',
      kind: 'place',
      label: strings.list.titleOf.trending,
      ...shortcutOf('go.trending'),
      icon: 'trending',
      act: { kind: 'run', command: 'go.trending' },
    },
    {
      key: 'place statistics',
      kind: 'place',
      label: strings.statistics.title,
      ...shortcutOf('go.statistics'),
      icon: 'statistics',
      act: { kind: 'run', command: 'go.statistics' },
    },
  ]
}

function shortcutOf(command: CommandId): { shortcut?: string } {
  const [shortcut] = keysOf(command)
  return shortcut === undefined ? {} : { shortcut }
}

const COMMAND_ICONS: Partial<Readonly<Record<CommandId, IconName>>> = {
  'status.inbox': 'inbox',
  'status.queued': 'queued',
  'status.reading': 'reading',
  'status.read': 'read',
  'status.skipped': 'skipped',
  'tag.add': 'tag',
  'collection.add': 'folder',
  'collection.move': 'folder',
  'note.edit': 'note',
  'note.preview': 'note',
  'search.focus': 'search',
  'search.save': 'smart',
  'search.watch': 'watch',
  'sync.run': 'sync',
  'paper.add': 'plus',
  'paper.waiting': 'waiting',
  'paper.openHub': 'external',
  'import.show': 'plus',
  'export.open': 'export',
  'history.undo': 'history',
  'history.redo': 'history',
  'history.show': 'history',
  'tag.rename': 'tag',
  'help.show': 'keyboard',
}

function commandEntry(command: CommandId): Entry {
  const group = COMMAND_GROUPS[command]
  return {
    key: `command ${command}`,
    kind: 'command',
    label: strings.commands.titles[command],
    words: strings.commands.groups[group],
    ...shortcutOf(command),
    icon: COMMAND_ICONS[command] ?? GROUP_ICONS[group] ?? 'chevronRight',
    act: { kind: 'run', command },
  }
}

const GROUP_ICONS: Partial<Readonly<Record<string, IconName>>> = { annotate: 'star', copy: 'copy' }

function dayEntry({ day, papers }: DayEntry): Entry {
  return {
    key: `day ${day}`,
    kind: 'place',
    label: format.dayMedium(day),
    words: `${day} ${format.dayLong(day)}`,
    hint: strings.palette.papers(papers),
    icon: 'calendar',
    act: { kind: 'go', place: { kind: 'day', day } },
  }
}

function monthEntries(days: readonly DayEntry[]): Entry[] {
  const papers = new Map<string, number>()
  for (const day of days) {
    const month = day.day.slice(0, 7)
    papers.set(month, (papers.get(month) ?? 0) + day.papers)
  }
  return [...papers].map(([month, count]) => ({
    key: `month ${month}`,
    kind: 'place',
    label: format.month(month),
    words: month,
    hint: strings.palette.papers(count),
    icon: 'calendar',
    act: { kind: 'go', place: { kind: 'month', month } },
  }))
}
