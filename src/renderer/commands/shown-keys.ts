// The keys of commands as they are shown. The whole window is drawn anew when the table changes (use-key-table.ts), so
// whoever draws asks for them here as they are now.
import type { CommandId } from './command-id.ts'
import { ariaKeys, keyText } from './key-text.ts'
import { keysOf } from './keys.ts'

export const IS_MAC = globalThis.navigator?.platform?.startsWith('Mac') ?? false

/** For `aria-keyshortcuts`. */
export function ariaKeysOf(command: CommandId): string | undefined {
  return ariaKeys(keysOf(command))
}

/** A command's first key as it stands in a sentence; undefined when it has none. */
export function keyTextOf(command: CommandId): string | undefined {
  const [key] = keysOf(command)
  return key === undefined ? undefined : keyText(key, IS_MAC)
}
