// The reader over the view's own state: what is open in it, and what keys do meanwhile.
import { beforeEach, describe, expect, test, vi } from 'vitest'
import { COMMAND_GROUPS, type CommandId } from '../../src/renderer/commands/command-id.ts'
import type { Commands } from '../../src/renderer/commands/commands.ts'
import { effectiveKeys, scopeOf, withKey } from '../../src/renderer/commands/effective-keys.ts'
import { stepKeys } from '../../src/renderer/commands/key-sequence.ts'
import { KEYS } from '../../src/renderer/commands/keys.ts'
import type { KeyPlace } from '../../src/renderer/commands/match-key.ts'
import { createReaderCommands, withReader } from '../../src/renderer/commands/reader-commands.ts'
import {
  activate,
  closePaper,
  isReading,
  leaveReader,
  openBeside,
  openReader,
  readerStore,
  readPaper,
  showNotes,
} from '../../src/renderer/state/reader.ts'
import { type ReaderDocument, readerDocumentStore } from '../../src/renderer/state/reader-document.ts'
import { viewStore } from '../../src/renderer/state/stores.ts'
import { INBOX, type View } from '../../src/renderer/state/view.ts'

const VIEW: View = { place: INBOX, sort: 'day', query: '' }

let ran: string[]
let commands: Commands

beforeEach(() => {
  ran = []
  const all = Object.fromEntries(
    (Object.keys(COMMAND_GROUPS) as CommandId[]).map((id) => [id, () => ran.push(id)]),
  ) as unknown as Commands
  commands = withReader({ ...all, ...createReaderCommands(() => openReader('a')) })
  readerStore.set(undefined)
  readerDocumentStore.set(undefined)
  viewStore.set(VIEW)
})

describe('what is open', () => {
  test('is one paper, on which keys act', () => {
    commands['reader.open']()
    expect(readPaper()).toBe('a')
    leaveReader()
    expect(isReading()).toBe(false)
    expect(readPaper()).toBeUndefined()
  })

  test('can be two, of which keys act on the one that the keyboard was in last', () => {
    openReader('a', { page: 4 })
    openBeside('b')
    expect(readPaper()).toBe('b')
    activate('main')
    expect(readPaper()).toBe('a')
    commands['reader.otherSide']()
    expect(readPaper()).toBe('b')
  })

  test('stays alone when the other one is closed, and closing the last one leaves', () => {
    openReader('a')
    openBeside('b')
    closePaper('main')
    expect(readerStore.get()).toMatchObject({ main: { id: 'b' }, beside: undefined, active: 'main' })
    closePaper('main')
    expect(isReading()).toBe(false)
  })

  test('keeps its notes beside it when another paper is opened', () => {
    openReader('a')
    showNotes()
    openReader('b')
    expect(readerStore.get()?.beside).toEqual({ kind: 'notes' })
  })

  test('is left by whatever changes the view', () => {
    openReader('a')
    viewStore.set({ ...VIEW, query: 'agents' })
    expect(isReading()).toBe(false)
  })
})

describe('commands in the reader', () => {
  const document = () =>
    ({
      scrollLines: vi.fn(),
      goToEnd: vi.fn(),
      dismiss: vi.fn(() => false),
    }) satisfies Partial<ReaderDocument>

  test('move in the document, not in the list', () => {
    const read = document()
    readerDocumentStore.set(read as unknown as ReaderDocument)
    openReader('a')
    commands['move.next']()
    commands['move.last']()
    expect(read.scrollLines).toHaveBeenCalledWith(3)
    expect(read.goToEnd).toHaveBeenCalledWith('last')
    expect(ran).toEqual([])
  })

  test('act on the paper where they do not need the list', () => {
    openReader('a')
    commands['status.read']()
    commands['rate.4']()
    expect(ran).toEqual(['status.read', 'rate.4'])
    expect(isReading()).toBe(true)
  })

  test('go back step by step: first what lies over the pages, then the reader', () => {
    const read = document()
    read.dismiss.mockReturnValueOnce(true)
    readerDocumentStore.set(read as unknown as ReaderDocument)
    openReader('a')
    commands['move.back']()
    expect(isReading()).toBe(true)
    commands['move.back']()
    expect(isReading()).toBe(false)
  })

  test('bring the notes where what they fill in is among those', () => {
    openReader('a')
    commands['note.edit']()
    expect(readerStore.get()?.beside).toEqual({ kind: 'notes' })
    expect(ran).toEqual(['note.edit'])
  })

  test('do nothing without a document', () => {
    for (const id of Object.keys(COMMAND_GROUPS) as CommandId[])
      if (id.startsWith('reader.') && id !== 'reader.open') commands[id]()
    expect(ran).toEqual([])
    expect(isReading()).toBe(false)
  })
})

describe('keys', () => {
  const command = (key: string, place: KeyPlace, isShift = false) => {
    const press = { key, ctrlKey: false, metaKey: false, altKey: false, shiftKey: isShift }
    return stepKeys(undefined, press, place, 0, KEYS).command
  }

  test('mean the document while it is read, and what they always do elsewhere', () => {
    expect(command('n', 'list')).toBe('note.edit')
    expect(command('n', 'page')).toBe('reader.nextPage')
    expect(command('/', 'reader')).toBe('reader.find')
    expect(command('/', 'pane')).toBe('search.focus')
    expect(command('r', 'page')).toBe('status.reading')
    expect(command('n', 'typing')).toBeUndefined()
  })

  test('that a control needs are its own, even in the reader', () => {
    expect(command(' ', 'page')).toBe('reader.screenDown')
    expect(command(' ', 'page', true)).toBe('reader.screenUp')
    expect(command(' ', 'reader')).toBeUndefined()
    expect(command('ArrowDown', 'reader')).toBeUndefined()
    expect(command('ArrowDown', 'page')).toBe('reader.down')
  })

  test('of two strokes go on where one begins in the reader and the other everywhere', () => {
    const press = (key: string) => ({ key, ctrlKey: false, metaKey: false, altKey: false, shiftKey: false })
    const { pending } = stepKeys(undefined, press('g'), 'page', 0, KEYS)
    expect(stepKeys(pending, press('g'), 'page', 1, KEYS).command).toBe('reader.firstPage')
    expect(stepKeys(pending, press('i'), 'page', 1, KEYS).command).toBe('go.inbox')
  })

  test('given to a command of the reader count there alone, and take no key from others', () => {
    expect(scopeOf('reader.nextPage', 'x')).toBe('reader')
    expect(scopeOf('reader.nextPage', 'arrowup')).toBe('page')
    const table = effectiveKeys(withKey({}, 'reader.nextPage', 'x'))
    expect(table.filter(({ key }) => key === 'x').map((each) => each.command)).toEqual(
      expect.arrayContaining(['reader.nextPage', 'status.skipped']),
    )
  })
})
