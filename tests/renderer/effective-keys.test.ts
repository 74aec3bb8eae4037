// The key table with the user's own keys: what is in the way of what, what is refused, and that any stored overrides
// come out as a table in which every key can be pressed.
import { describe, expect, test } from 'vitest'
import { createRandom } from '../../src/main/core/feed/sample/random.ts'
import { COMMAND_GROUPS, type CommandId } from '../../src/renderer/commands/command-id.ts'
import {
  bind,
  effectiveKeys,
  type KeyOverrides,
  scopeOf,
  withDefaults,
  withKey,
  withoutKey,
} from '../../src/renderer/commands/effective-keys.ts'
import { conflictKind, findConflicts } from '../../src/renderer/commands/key-conflicts.ts'
import { ariaKeys, keyText, parseKey } from '../../src/renderer/commands/key-text.ts'
import { KEYS, keysOf } from '../../src/renderer/commands/keys.ts'
import { chordOf } from '../../src/renderer/commands/match-key.ts'
import { reservedReason } from '../../src/renderer/commands/reserved-keys.ts'

const COMMANDS = Object.keys(COMMAND_GROUPS) as CommandId[]
const keys = (overrides: KeyOverrides, command: CommandId) => keysOf(command, effectiveKeys(overrides))

describe('the table in use', () => {
  test('is the built-in one where nothing is stored', () => {
    expect(effectiveKeys({})).toEqual(KEYS)
  })

  test('has a command’s own keys in place of the built-in ones, or none', () => {
    const overrides = { 'move.next': ['n', 'm'], 'status.skipped': [], 'note.edit': [] }
    expect(keys(overrides, 'move.next')).toEqual(['n', 'm'])
    expect(keys(overrides, 'status.skipped')).toEqual([])
    expect(keys(overrides, 'move.previous')).toEqual(['k', 'arrowup'])
  })

  test.each([
    ['the same key', { 'move.next': ['q'] }, 'status.queued', []],
    ['a key that begins another', { 'move.next': ['g'] }, 'go.inbox', []],
    ['a key that another begins', { 'move.next': ['q q'] }, 'status.queued', []],
    ['one key of several', { 'move.next': ['z'] }, 'history.undo', ['mod+z']],
  ] as const)('leaves out a built-in key in the way of an own one: %s', (_, overrides, command, left) => {
    expect(keys(overrides, command)).toEqual(left)
  })

  test('passes over what no press could be, what is reserved, and commands that are no more', () => {
    const stored = {
      'move.next': ['', 'J', 'shift+mod+j', 'a b c', 'mod+w', 'tab', 'mod+g i', 'n', 'n'],
      'once.upon': ['w'],
    }
    expect(keys(stored, 'move.next')).toEqual(['n'])
    expect(effectiveKeys(stored).filter(({ key }) => key === 'w')).toMatchObject([
      { command: 'reader.fitWidth' },
    ])
  })

  test('keeps what its own command has of reserved keys', () => {
    expect(keys({ 'move.back': ['escape', 'b'] }, 'move.back')).toEqual(['escape', 'b'])
    expect(keys({ 'move.next': ['escape'] }, 'move.next')).toEqual([])
  })

  test('is free of conflicts whatever is stored', () => {
    const random = createRandom('keys')
    const some = ['g', 'g g', 'q', 'mod+k', 'shift+j', 'enter', 'home', 'j k', 'f2', '?', 'mod+z', 'w', 'g w']
    for (let round = 0; round < 300; round += 1) {
      const overrides = Object.fromEntries(
        random.sample(COMMANDS, random.int(1, 12)).map((id) => [id, random.sample(some, random.int(0, 3))]),
      )
      const table = effectiveKeys(overrides)
      const clashes = table.filter((binding, at) =>
        table.slice(at + 1).some((other) => conflictKind(binding, other) !== undefined),
      )
      expect(clashes).toEqual([])
    }
  })
})

describe('where a key means its command', () => {
  test('a built-in key keeps its scope, arrows and the like stay with the list', () => {
    expect(scopeOf('move.openDetail', 'enter')).toBe('list')
    expect(scopeOf('status.queued', 'arrowright')).toBe('list')
    expect(scopeOf('status.queued', 'w')).toBe('anywhere')
  })

  test('only with Ctrl does a command of everywhere run while typing', () => {
    expect(scopeOf('palette.open', 'mod+j')).toBe('everywhere')
    expect(scopeOf('palette.open', 'p')).toBe('anywhere')
    expect(scopeOf('status.queued', 'mod+j')).toBe('anywhere')
  })
})

describe('a conflict', () => {
  const found = (command: CommandId, key: string) =>
    findConflicts(bind(command, key), KEYS).map((conflict) => `${conflict.kind} ${conflict.with.command}`)

  test.each([
    ['status.read', 'w', []],
    ['status.read', 'j', ['same move.next']],
    ['status.read', 'd', []],
    ['status.read', 'j j', ['begun move.next', 'begun reader.down']],
    ['status.read', 'mod+k', ['same palette.open']],
    ['status.read', 'arrowdown', ['same move.next']],
    ['status.read', 'shift+g', ['same move.last']],
    ['status.read', 'g i', ['same go.inbox']],
    ['status.read', 'g z', []],
  ] as const)('of %s with %s', (command, key, expected) => {
    expect(found(command, key)).toEqual(expected)
  })

  test('of a key that begins many is with all of them', () => {
    const begun = KEYS.filter(({ key }) => key.startsWith('g '))
    expect(begun.length).toBeGreaterThan(4)
    expect(found('status.read', 'g')).toEqual(begun.map(({ command }) => `begins ${command}`))
  })

  test('can be with another key of the same command', () => {
    expect(found('move.first', 'g')).toContain('begins move.first')
  })
})

describe('a reserved key', () => {
  test.each([
    ['escape', 'leaves'],
    ['tab', 'moves'],
    ['shift+tab', 'moves'],
    ['enter', 'presses'],
    ['space', 'presses'],
    ['g space', 'presses'],
    ['backspace', 'edits'],
    ['mod+c', 'edits'],
    ['mod+w', 'system'],
    ['mod+shift+t', 'system'],
    ['mod+1', 'system'],
    ['mod+plus', 'system'],
    ['mod+shift+i', 'system'],
    ['f5', 'system'],
    ['alt+j', 'alt'],
    ['alt+arrowleft', 'system'],
    ['dead', 'unknown'],
    ['mod+g i', 'unknown'],
  ] as const)('%s is refused, for it %s', (key, reason) => {
    expect(reservedReason(key)).toBe(reason)
  })

  test.each([
    'j',
    'shift+j',
    'g j',
    'mod+j',
    'mod+shift+k',
    '?',
    'f2',
    '1',
    'plus',
    'arrowleft',
    'mod+a',
    'alt+arrowup',
  ])('%s is free to be had', (key) => expect(reservedReason(key)).toBeUndefined())

  test('is no built-in key but Escape and Enter, and in the reader what is done to pages and marks there', () => {
    const reserved = KEYS.filter(({ key }) => reservedReason(key) !== undefined)
    const ofReader = reserved.filter(({ scope }) => ['reader', 'page', 'mark'].includes(scope))
    expect(ofReader.map(({ key }) => key)).toEqual([
      'space',
      'shift+space',
      'alt+arrowleft',
      'alt+arrowright',
      'delete',
      'enter',
      'mod+enter',
    ])
    const others = reserved.filter((binding) => !ofReader.includes(binding))
    expect(others.map(({ key }) => key).sort()).toEqual(['enter', 'escape'])
  })
})

test('what a key means to selected text is in no longer key’s way, and no longer one’s of another scope in its', () => {
  const mark = { key: 'u', command: 'mark.underline', scope: 'mark' } as const
  const elsewhere = { key: 'u u', command: 'go.inbox', scope: 'anywhere' } as const
  expect([conflictKind(mark, elsewhere), conflictKind(elsewhere, mark)]).toEqual([undefined, undefined])
  const longMark = { ...mark, key: 'q x' }
  expect(conflictKind(longMark, { key: 'q', command: 'status.queued', scope: 'anywhere' })).toBe('begun')
})

describe('giving keys', () => {
  test('adds one, or puts it in another’s place', () => {
    expect(withKey({}, 'status.queued', 'w')).toEqual({ 'status.queued': ['q', 'w'] })
    expect(withKey({}, 'status.queued', 'w', 'q')).toEqual({ 'status.queued': ['w'] })
    expect(withKey({}, 'status.queued', 'q', 'q')).toEqual({})
  })

  test('takes it from whoever had it, and leaves them their others', () => {
    expect(withKey({}, 'status.queued', 'z')).toEqual({
      'status.queued': ['q', 'z'],
      'history.undo': ['mod+z'],
    })
    const given = withKey({}, 'status.queued', 'g')
    expect(keys(given, 'status.queued')).toEqual(['q', 'g'])
    for (const { key, command } of KEYS.filter((binding) => binding.key.startsWith('g ')))
      expect(keys(given, command)).not.toContain(key)
  })

  test('lets two commands swap keys', () => {
    const swapped = withKey(withKey({}, 'status.queued', 'r', 'q'), 'status.reading', 'q')
    expect(keys(swapped, 'status.queued')).toEqual(['r'])
    expect(keys(swapped, 'status.reading')).toEqual(['q'])
  })

  test('gives up an own key that would be in the way', () => {
    expect(keys(withKey({}, 'move.first', 'g'), 'move.first')).toEqual(['home', 'g'])
  })

  test('takes one away, down to none', () => {
    expect(withoutKey({}, 'history.undo', 'z')).toEqual({ 'history.undo': ['mod+z'] })
    expect(withoutKey({}, 'status.queued', 'q')).toEqual({ 'status.queued': [] })
  })

  test('back to the built-in ones takes them from whoever has them', () => {
    const given = withKey({}, 'move.next', 'z')
    expect(withDefaults(given, 'history.undo')).toEqual({})
    expect(withDefaults(withKey({}, 'status.queued', 'z', 'q'), 'history.undo')).toEqual({
      'status.queued': [],
    })
    expect(withDefaults(withoutKey({}, 'status.queued', 'q'), 'status.queued')).toEqual({})
  })

  test('whatever is done and undone, every command can be reset and the table is the built-in one', () => {
    const random = createRandom('reset')
    let overrides: KeyOverrides = {}
    for (let round = 0; round < 200; round += 1) {
      const command = random.pick(COMMANDS)
      const key = random.pick(['w', 'g', 'g g', 'j', 'j j', 'mod+z', 'shift+j', 'u'])
      const isGiven = random.int(0, 4) > 0
      overrides = isGiven ? withKey(overrides, command, key) : withoutKey(overrides, command, key)
      expect(keys(overrides, command).includes(key)).toBe(isGiven)
    }
    for (const command of COMMANDS) overrides = withDefaults(overrides, command)
    expect(overrides).toEqual({})
  })
})

describe('a key in writing', () => {
  test('is parsed as its strokes', () => {
    expect(parseKey('mod+shift+z')).toEqual([{ hasMod: true, hasAlt: false, hasShift: true, key: 'z' }])
    expect(parseKey('g i')?.map(({ key }) => key)).toEqual(['g', 'i'])
    for (const text of ['', 'g  i', 'a b c', 'Z', 'shift+mod+z', 'shift+alt+z', 'mod+', 'g mod+i', '+'])
      expect(parseKey(text)).toBeUndefined()
  })

  test('spells what parts the others', () => {
    const press = { ctrlKey: false, metaKey: false, altKey: false, shiftKey: false }
    expect(chordOf({ ...press, key: ' ' })).toBe('space')
    expect(chordOf({ ...press, key: '+', shiftKey: true })).toBe('plus')
    expect(chordOf({ ...press, key: ' ', ctrlKey: true, shiftKey: true })).toBe('mod+shift+space')
  })

  test('is said to readers and to assistive technology', () => {
    expect(keyText('g i', false)).toBe('G I')
    expect(keyText('mod+shift+z', false)).toBe('Ctrl+Shift+Z')
    expect(keyText('mod+shift+z', true)).toBe('⌘⇧Z')
    expect(ariaKeys(['mod+e', 'g i', '/', 'shift+s', 'arrowdown'])).toBe(
      'Control+e Meta+e / Shift+s ArrowDown',
    )
    expect(ariaKeys(['g i'])).toBeUndefined()
    expect(ariaKeys(['alt+shift+arrowup'])).toBe('Alt+Shift+ArrowUp')
  })
})
