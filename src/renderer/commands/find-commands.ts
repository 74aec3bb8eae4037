// Commands by what is typed: their names, their groups, and their keys. Pure.
import Fuse from 'fuse.js'
import { strings } from '../strings/strings.ts'
import { COMMAND_GROUPS, type CommandId } from './command-id.ts'
import { keyText } from './key-text.ts'
import { type KeyBinding, keysOf } from './keys.ts'

const COMMANDS = Object.keys(COMMAND_GROUPS) as CommandId[]
const TOLERANCE = 0.3

/** Everything, in the order of help, where nothing is typed; a key by its name (`g i`, `ctrl+k`) before all others. */
export function findCommands(typed: string, table: readonly KeyBinding[], isMac: boolean): CommandId[] {
  const query = typed.trim().toLowerCase()
  if (query === '') return COMMANDS
  const entries = COMMANDS.map((id) => ({
    id,
    title: strings.commands.titles[id],
    group: strings.commands.groups[COMMAND_GROUPS[id]],
  }))
  const byKey = COMMANDS.filter((id) =>
    keysOf(id, table).some((key) => key === query || keyText(key, isMac).toLowerCase() === query),
  )
  const fuse = new Fuse(entries, {
    keys: [{ name: 'title', weight: 2 }, 'group'],
    threshold: TOLERANCE,
    ignoreLocation: true,
    ignoreDiacritics: true,
  })
  // A letter alone is a key; of names it would find all.
  const byName = query.length < 2 ? [] : fuse.search(query).map(({ item }) => item.id)
  return [...new Set([...byKey, ...byName])]
}
