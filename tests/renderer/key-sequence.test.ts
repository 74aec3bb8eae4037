// Keys of two strokes: which presses are one, and which are not.
import { describe, expect, test } from 'vitest'
import { type Pending, STROKE_PAUSE_MS, stepKeys } from '../../src/renderer/commands/key-sequence.ts'
import { KEYS } from '../../src/renderer/commands/keys.ts'
import type { KeyPlace } from '../../src/renderer/commands/match-key.ts'

const press = (key: string, held: { ctrlKey?: boolean; shiftKey?: boolean } = {}) => ({
  key,
  ctrlKey: false,
  metaKey: false,
  shiftKey: false,
  altKey: false,
  ...held,
})

/** The commands of presses that follow each other so fast. */
function commandsOf(keys: readonly string[], { place = 'list' as KeyPlace, pause = 100 } = {}) {
  let pending: Pending | undefined
  return keys.flatMap((key, index) => {
    const step = stepKeys(pending, press(key), place, index * pause, KEYS)
    pending = step.pending
    return step.command ?? []
  })
}

describe('two strokes', () => {
  test('go to places, and to the top of the list', () => {
    expect(commandsOf(['g', 'i'])).toEqual(['go.inbox'])
    expect(commandsOf(['g', 'q', 'g', 'r', 'g', 'd', 'g', 'a', 'g', 't', 'g', 'g'])).toEqual([
      'go.queued',
      'go.reading',
      'go.read',
      'go.all',
      'go.trending',
      'move.first',
    ])
  })

  test('are two keys again when the second takes too long', () => {
    expect(commandsOf(['g', 'i'], { pause: STROKE_PAUSE_MS })).toEqual(['status.inbox'])
    expect(commandsOf(['g', 'i'], { pause: STROKE_PAUSE_MS - 1 })).toEqual(['go.inbox'])
  })

  test('are called off by Escape, and by a stroke that means nothing, which then does nothing of its own', () => {
    expect(commandsOf(['g', 'Escape', 'i'])).toEqual(['status.inbox'])
    expect(commandsOf(['g', 'x', 'j'])).toEqual(['move.next'])
  })

  test('survive Shift going down, and give way to a key held with Ctrl', () => {
    expect(commandsOf(['g', 'Shift', 'i'])).toEqual(['go.inbox'])
    const { pending } = stepKeys(undefined, press('g'), 'list', 0, KEYS)
    const step = stepKeys(pending, press('z', { ctrlKey: true }), 'list', 10, KEYS)
    expect(step).toEqual({ command: 'history.undo', isOurs: true })
    expect(stepKeys(pending, press('c', { ctrlKey: true }), 'list', 10, KEYS)).toEqual({ isOurs: false })
  })

  test('do not begin while typing, nor under a dialog', () => {
    for (const place of ['typing', 'overlay'] as const) {
      expect(stepKeys(undefined, press('g'), place, 0, KEYS)).toEqual({ isOurs: false })
      expect(commandsOf(['g', 'i'], { place })).toEqual([])
    }
  })
})

test('a key of one stroke is taken at once, and one that is nobody’s is left alone', () => {
  expect(stepKeys(undefined, press('q'), 'list', 0, KEYS)).toEqual({ command: 'status.queued', isOurs: true })
  expect(stepKeys(undefined, press('ß'), 'list', 0, KEYS)).toEqual({ isOurs: false })
})
