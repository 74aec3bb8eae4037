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
}

type Need = 'nothing' | 'papers' | 'list' | 'selection' | 'query' | 'never'

const GROUP_NEEDS: Readonly<Record<CommandGroup, Need>> = {
  move: 'list',
  go: 'papers',
  triage: 'selection',
  annotate: 'selection',
  select: 'list',
  copy: 'selection',
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
  'paper.openHub': 'selection',
  'export.open': 'list',
  'search.save': 'query',
  'sync.run': 'nothing',
  'help.show': 'nothing',
}

export function availableCommands(situation: Situation): CommandId[] {
  const meets: Readonly<Record<Need, boolean>> = {
    nothing: true,
    papers: situation.hasPapers,
    list: situation.shown > 0,
    selection: situation.hasSelection,
    query: situation.hasQuery,
    never: false,
  }
  const commands = Object.keys(COMMAND_GROUPS) as CommandId[]
  return commands.filter((command) => meets[NEEDS[command] ?? GROUP_NEEDS[COMMAND_GROUPS[command]]])
}
