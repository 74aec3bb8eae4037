// The key table as the user has it: the built-in keys, with a command's own keys in place of them where it has some.
// Pure. Whatever is stored, no two keys of the table are in each other's way.
import { COMMAND_GROUPS, type CommandId } from './command-id.ts'
import { conflictKind, findConflicts } from './key-conflicts.ts'
import { parseKey } from './key-text.ts'
import { KEYS, type KeyBinding, type KeyScope, keysOf } from './keys.ts'
import { reservedReason } from './reserved-keys.ts'

/** A command's own keys by its id; none: it has no key. As stored, so with any id and any text. */
export type KeyOverrides = Readonly<Record<string, readonly string[]>>

/** Keys that other controls than the list need for themselves. */
const OF_CONTROLS = ['arrowdown', 'arrowup', 'arrowleft', 'arrowright', 'home', 'end', 'pagedown', 'pageup']

/** Where a key means a command: as the built-in one does, else wherever it types nothing and nobody else needs it. */
export function scopeOf(command: CommandId, key: string): KeyScope {
  const own = KEYS.filter((binding) => binding.command === command)
  const builtIn = own.find((binding) => binding.key === key)
  if (builtIn !== undefined) return builtIn.scope
  const [stroke] = parseKey(key) ?? []
  if (own.some(({ scope }) => scope === 'mark')) return 'mark'
  if (own.some(({ scope }) => scope === 'reader' || scope === 'page'))
    return stroke !== undefined && OF_CONTROLS.includes(stroke.key) ? 'page' : 'reader'
  if (stroke !== undefined && OF_CONTROLS.includes(stroke.key)) return 'list'
  return stroke?.hasMod && own.some(({ scope }) => scope === 'everywhere') ? 'everywhere' : 'anywhere'
}

export function bind(command: CommandId, key: string): KeyBinding {
  return { key, command, scope: scopeOf(command, key) }
}

/** Own keys come first: a built-in key that is in the way of one is left out, as after an update that brings new keys. */
export function effectiveKeys(overrides: KeyOverrides): readonly KeyBinding[] {
  const table: KeyBinding[] = []
  const put = (binding: KeyBinding) => {
    if (table.every((other) => conflictKind(binding, other) === undefined)) table.push(binding)
  }
  for (const command of Object.keys(COMMAND_GROUPS) as CommandId[]) {
    for (const key of overrides[command] ?? []) if (isPossible(command, key)) put(bind(command, key))
  }
  for (const binding of KEYS) if (overrides[binding.command] === undefined) put(binding)
  return table
}

/** A built-in key can be had by its own command even where it is reserved. */
function isPossible(command: CommandId, key: string): boolean {
  return (
    reservedReason(key) === undefined || KEYS.some((each) => each.command === command && each.key === key)
  )
}

/** The overrides with one more key for a command, in place of one of its own where that is given. */
export function withKey(
  overrides: KeyOverrides,
  command: CommandId,
  key: string,
  instead?: string,
): KeyOverrides {
  const table = effectiveKeys(overrides)
  const binding = bind(command, key)
  const inTheWay = findConflicts(binding, table).map((conflict) => conflict.with)
  const next: Record<string, readonly string[]> = { ...overrides }
  const without = (id: CommandId, gone: readonly string[]) =>
    keysOf(id, table).filter((each) => !gone.includes(each))
  for (const other of inTheWay) {
    const gone = inTheWay.filter((each) => each.command === other.command).map((each) => each.key)
    next[other.command] = without(other.command, gone)
  }
  const own = next[command] === overrides[command] ? keysOf(command, table) : (next[command] ?? [])
  next[command] = own.includes(key)
    ? own.filter((each) => each !== instead || each === key)
    : instead !== undefined && own.includes(instead)
      ? own.map((each) => (each === instead ? key : each))
      : [...own, key]
  return tidy(next)
}

export function withoutKey(overrides: KeyOverrides, command: CommandId, key: string): KeyOverrides {
  const left = keysOf(command, effectiveKeys(overrides)).filter((each) => each !== key)
  return tidy({ ...overrides, [command]: left })
}

/** The built-in keys again, taken back from whoever has one of them. */
export function withDefaults(overrides: KeyOverrides, command: CommandId): KeyOverrides {
  const { [command]: _, ...rest } = overrides
  let next: KeyOverrides = rest
  for (const key of keysOf(command, KEYS)) next = withKey(next, command, key)
  const { [command]: __, ...others } = next
  return tidy(others)
}

/** What a command with its built-in keys has stored is nothing. */
function tidy(overrides: Record<string, readonly string[]> | KeyOverrides): KeyOverrides {
  return Object.fromEntries(
    Object.entries(overrides).filter(
      ([command, keys]) => keysOf(command as CommandId, KEYS).join('\n') !== keys.join('\n'),
    ),
  )
}
