// The key table, and how a key press finds its command.
import { describe, expect, test } from 'vitest'
import { COMMAND_GROUPS } from '../../src/renderer/commands/command-id.ts'
import { keyCaps } from '../../src/renderer/commands/key-label.ts'
import { KEYS, type KeyScope, keysOf } from '../../src/renderer/commands/keys.ts'
import { chordOf, type KeyPlace, matchKey } from '../../src/renderer/commands/match-key.ts'
import { strings } from '../../src/renderer/strings/en.ts'
import { STATUSES } from '../../src/shared/model.ts'

const press = (
  key: string,
  held: { ctrl?: boolean; meta?: boolean; shift?: boolean; alt?: boolean } = {},
) => ({
  key,
  ctrlKey: held.ctrl ?? false,
  metaKey: held.meta ?? false,
  shiftKey: held.shift ?? false,
  altKey: held.alt ?? false,
})
const commandOf = (key: string, held = {}, place: KeyPlace = 'list') =>
  matchKey(press(key, held), place, KEYS)

describe('the key table', () => {
  test('no key is bound twice, but in the reader, and on a mark, to something else than elsewhere', () => {
    const layerOf = (scope: KeyScope) =>
      scope === 'mark' ? 'mark' : scope === 'reader' || scope === 'page' ? 'reader' : 'window'
    const keys = (layer: string) => KEYS.filter(({ scope }) => layerOf(scope) === layer).map(({ key }) => key)
    for (const own of ['mark', 'reader', 'window'].map(keys))
      expect(own.filter((key, index) => own.indexOf(key) !== index)).toEqual([])
  })

  test('no key is the beginning of another, or the longer one could never be pressed', () => {
    const keys = KEYS.map((binding) => binding.key)
    expect(keys.filter((key) => keys.some((other) => other.startsWith(`${key} `)))).toEqual([])
  })

  test('what also runs while typing types nothing itself', () => {
    for (const { key } of KEYS.filter((binding) => binding.scope === 'everywhere'))
      expect(key).toMatch(/^mod\+/)
  })

  test('every command has a key, and a name', () => {
    const commands = Object.keys(COMMAND_GROUPS) as (keyof typeof COMMAND_GROUPS)[]
    expect(commands.filter((command) => keysOf(command).length === 0)).toEqual([])
    expect(commands.filter((command) => !strings.commands.titles[command])).toEqual([])
  })

  test('every status has a key of one letter', () => {
    for (const status of STATUSES) {
      expect(KEYS.find((binding) => binding.command === `status.${status}`)?.key).toMatch(/^[a-z]$/)
    }
  })
})

describe('a key press', () => {
  test('finds the command of its chord, with Ctrl and Command alike', () => {
    expect(commandOf('j')).toBe('move.next')
    expect(commandOf('G', { shift: true })).toBe('move.last')
    expect(commandOf('z', { ctrl: true })).toBe('history.undo')
    expect(commandOf('z', { meta: true })).toBe('history.undo')
    expect(commandOf('Z', { ctrl: true, shift: true })).toBe('history.redo')
    expect(commandOf('ArrowDown', { shift: true })).toBe('select.extendNext')
  })

  test('is read by the character it types, whatever the layout needs for it', () => {
    expect(commandOf('?', { shift: true })).toBe('help.show')
    expect(commandOf('?')).toBe('help.show')
    expect(commandOf('/', { shift: true })).toBe('search.focus')
    // Caps Lock is not Shift.
    expect(commandOf('J')).toBe('move.next')
  })

  test('runs no command while typing but those for everywhere, and none under a dialog or menu', () => {
    for (const { key, command, scope } of KEYS) {
      const parts = key.split('+')
      const held = { ctrl: parts.includes('mod'), shift: parts.includes('shift') }
      expect(commandOf(parts.at(-1) ?? '', held, 'typing')).toBe(scope === 'everywhere' ? command : undefined)
      expect(commandOf(parts.at(-1) ?? '', held, 'overlay')).toBeUndefined()
    }
  })

  test('leaves arrows and Enter to the other panes, but not the letters', () => {
    expect(commandOf('ArrowDown', {}, 'pane')).toBeUndefined()
    expect(commandOf('Enter', {}, 'pane')).toBeUndefined()
    expect(commandOf('j', {}, 'pane')).toBe('move.next')
  })

  test('means colours and comments where text is selected or a mark has the keyboard, and there alone', () => {
    for (const place of ['selection', 'mark'] as const) {
      expect(commandOf('2', {}, place)).toBe('mark.green')
      expect(commandOf('c', {}, place)).toBe('mark.comment')
      expect(commandOf('j', {}, place)).toBe('reader.down')
    }
    expect(commandOf('2', {}, 'page')).toBe('rate.2')
    expect(commandOf('c', {}, 'reader')).toBe('collection.add')
    expect(commandOf('u', {}, 'page')).toBeUndefined()
  })

  test('leaves a mark its Enter and arrows, and the selection its own', () => {
    expect(commandOf('Enter', {}, 'mark')).toBeUndefined()
    expect(commandOf('ArrowDown', {}, 'mark')).toBeUndefined()
    expect(commandOf('Enter', {}, 'selection')).toBe('mark.open')
    expect(commandOf('ArrowRight', { shift: true }, 'selection')).toBeUndefined()
  })

  test('with Alt, or with Ctrl where none is bound, is not ours', () => {
    expect(commandOf('d', { alt: true })).toBeUndefined()
    expect(commandOf('r', { ctrl: true })).toBeUndefined()
  })

  test('with Alt means something with arrows, in the list alone', () => {
    expect(commandOf('ArrowUp', { alt: true })).toBe('order.up')
    expect(commandOf('ArrowDown', { alt: true, shift: true })).toBe('order.last')
    expect(commandOf('ArrowUp', { alt: true }, 'pane')).toBeUndefined()
    expect(commandOf('ArrowUp', { alt: true }, 'typing')).toBeUndefined()
  })
})

test('chords are written one way, and shown as their caps', () => {
  expect(chordOf(press('Z', { ctrl: true, shift: true }))).toBe('mod+shift+z')
  expect(keyCaps('mod+shift+z', false)).toEqual(['Ctrl', 'Shift', 'Z'])
  expect(keyCaps('mod+shift+z', true)).toEqual(['⌘', '⇧', 'Z'])
  expect(keyCaps('g i', false)).toEqual(['G', 'I'])
})
