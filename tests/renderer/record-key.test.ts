// From key presses to a key, and from what is typed to commands.
import { describe, expect, test } from 'vitest'
import { findCommands } from '../../src/renderer/commands/find-commands.ts'
import { KEYS } from '../../src/renderer/commands/keys.ts'
import { endRecording, type Recording, recordKey } from '../../src/renderer/commands/record-key.ts'

const press = (key: string, held: { ctrl?: boolean; shift?: boolean; alt?: boolean } = {}) => ({
  key,
  ctrlKey: held.ctrl ?? false,
  metaKey: false,
  shiftKey: held.shift ?? false,
  altKey: held.alt ?? false,
})
const recorded = (...presses: ReturnType<typeof press>[]) =>
  presses.reduce(recordKey, { kind: 'ready' } as Recording)

describe('recording a key', () => {
  test('waits after one stroke, which is the key if no other follows', () => {
    expect(recorded(press('w'))).toEqual({ kind: 'waiting', key: 'w' })
    expect(endRecording(recorded(press('w')))).toEqual({ kind: 'recorded', key: 'w' })
    expect(endRecording({ kind: 'ready' })).toEqual({ kind: 'ready' })
  })

  test('takes two strokes, and of a held Shift only what it types', () => {
    expect(recorded(press('g'), press('Shift', { shift: true }), press('W', { shift: true }))).toEqual({
      kind: 'recorded',
      key: 'g shift+w',
    })
    expect(recorded(press('Shift', { shift: true }), press('?', { shift: true }))).toEqual({
      kind: 'waiting',
      key: '?',
    })
  })

  test('with Ctrl is whole at once, also after a first stroke', () => {
    expect(recorded(press('Control', { ctrl: true }), press('j', { ctrl: true }))).toEqual({
      kind: 'recorded',
      key: 'mod+j',
    })
    expect(recorded(press('g'), press('j', { ctrl: true }))).toEqual({ kind: 'recorded', key: 'mod+j' })
  })

  test.each([
    [press('w', { ctrl: true }), 'mod+w', 'system'],
    [press('Enter'), 'enter', 'presses'],
    [press(' '), 'space', 'presses'],
    [press('j', { alt: true }), 'alt+j', 'alt'],
    [press('ArrowLeft', { alt: true }), 'alt+arrowleft', 'system'],
    [press('Dead'), 'dead', 'unknown'],
    [press('Tab', { ctrl: true }), 'mod+tab', 'moves'],
  ])('refuses what is reserved, and says which and why: %j', (pressed, key, reason) => {
    expect(recorded(pressed)).toEqual({ kind: 'refused', key, reason })
    expect(recordKey(recorded(pressed), press('w'))).toEqual({ kind: 'waiting', key: 'w' })
  })

  test('ends with Escape, and lets the keyboard move on with Tab', () => {
    expect(recorded(press('g'), press('Escape'))).toEqual({ kind: 'cancelled' })
    expect(recorded(press('Tab', { shift: true }))).toEqual({ kind: 'left' })
  })
})

describe('finding a command', () => {
  const find = (typed: string) => findCommands(typed, KEYS, false)

  test('is by name, with slips, by group, and by key before all', () => {
    expect(find('undo')[0]).toBe('history.undo')
    expect(find('redoo')).toContain('history.redo')
    expect(find('triage')).toContain('triage.start')
    expect(find('g i')[0]).toBe('go.inbox')
    expect(find('ctrl+k')).toEqual(expect.arrayContaining(['palette.open']))
    expect(find('q')).toEqual(['status.queued'])
    expect(find('qqqq')).toEqual([])
  })

  test('with nothing typed there are all of them', () => {
    expect(find(' ')).toEqual(findCommands('', [], true))
    expect(find('').length).toBeGreaterThan(40)
  })
})
