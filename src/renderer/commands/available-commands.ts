// Which commands would do something now: what a list of commands offers. Pure.
import { COMMAND_GROUPS, type CommandGroup, type CommandId } from './command-id.ts'

export type Situation = {
  /** Whether the library holds any paper. */
  readonly hasPapers: boolean
  /** How many papers the list shows. */
  readonly shown: number
  /** Whether keys have a paper to act on. */
  readonly hasSelection: boolean
  readonly hasQuery: boolean
  /** Whether the list is a tag's. */
  readonly hasTag: boolean
  /** Whether the list is a collection's, and whether in an order that its user can change. */
  readonly hasCollection?: boolean
  readonly isOrdered?: boolean
  /** Whether the paper that keys act on is to be read somewhere: a local entry need not be. */
  readonly hasPage: boolean
  /** Whether a paper is open in the reader. */
  readonly isReading?: boolean
}

type Need =
  | 'nothing'
  | 'papers'
  | 'list'
  | 'selection'
  | 'query'
  | 'tag'
  | 'collection'
  | 'order'
  | 'page'
  | 'reading'
  | 'never'

const GROUP_NEEDS: Readonly<Record<CommandGroup, Need>> = {
  move: 'list',
  go: 'papers',
  triage: 'selection',
  annotate: 'selection',
  select: 'list',
  copy: 'selection',
  reader: 'reading',
  mark: 'reading',
  app: 'papers',
}

/** Those that need something else than their group does. */
const NEEDS: Partial<Readonly<Record<CommandId, Need>>> = {
  'move.openDetail': 'selection',
  // Means something only where the keyboard is.
  'move.back': 'never',
  'palette.open': 'never',
  'triage.start': 'list',
  'triage.day': 'papers',
  // Only inside triage.
  'triage.clear': 'never',
  'reader.open': 'selection',
  // Of what is selected on a page, which the keyboard leaves to get at a list of commands.
  'mark.yellow': 'never',
  'mark.green': 'never',
  'mark.blue': 'never',
  'mark.purple': 'never',
  'mark.pink': 'never',
  'mark.red': 'never',
  'mark.underline': 'never',
  'mark.comment': 'never',
  'mark.delete': 'never',
  'mark.open': 'never',
  'paper.add': 'nothing',
  'import.show': 'nothing',
  'paper.waiting': 'nothing',
  'paper.openHub': 'page',
  'paper.copyLink': 'page',
  'paper.copyMarkdown': 'page',
  'export.open': 'list',
  'export.keep': 'list',
  'search.save': 'query',
  'search.watch': 'query',
  'tag.rename': 'tag',
  'collection.move': 'collection',
  'order.up': 'order',
  'order.down': 'order',
  'order.first': 'order',
  'order.last': 'order',
  'sync.run': 'nothing',
  'settings.show': 'nothing',
  'help.show': 'nothing',
}

export function availableCommands(situation: Situation): CommandId[] {
  const meets: Readonly<Record<Need, boolean>> = {
    nothing: true,
    papers: situation.hasPapers,
    list: situation.shown > 0,
    selection: situation.hasSelection,
    query: situation.hasQuery,
    tag: situation.hasTag,
    collection: situation.hasCollection ?? false,
    order: situation.hasSelection && (situation.isOrdered ?? false),
    page: situation.hasSelection && situation.hasPage,
    reading: situation.isReading ?? false,
    never: false,
  }
  const commands = Object.keys(COMMAND_GROUPS) as CommandId[]
  return commands.filter((command) => meets[NEEDS[command] ?? GROUP_NEEDS[COMMAND_GROUPS[command]]])
}
