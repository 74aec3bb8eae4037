// What commands do while the reader is open: movements go through the document, what needs the panes leaves the reader
// first. All others act on the paper that is read, as they would on a selected one.
import { requestFocus } from '../state/focus-request.ts'
import { togglePageColors } from '../state/page-colors.ts'
import { activate, closeBeside, isReading, leaveReader, readerStore, showNotes } from '../state/reader.ts'
import { type ReaderDocument, readerDocumentStore } from '../state/reader-document.ts'
import type { CommandId } from './command-id.ts'
import type { Commands } from './commands.ts'

export type ReaderCommandId = Extract<CommandId, `reader.${string}`>

const needsPanes = (id: CommandId) =>
  id.startsWith('go.') ||
  [
    'search.focus',
    'search.save',
    'search.watch',
    'export.open',
    'tag.rename',
    'collection.move',
    'triage.start',
    'triage.day',
  ].includes(id)

/** Their field is beside the document, among the notes. */
const NEEDS_NOTES: readonly CommandId[] = ['tag.add', 'collection.add', 'note.edit', 'note.preview']

const NOTHING: readonly CommandId[] = [
  'select.extendNext',
  'select.extendPrevious',
  'select.all',
  'order.up',
  'order.down',
  'order.first',
  'order.last',
  'triage.clear',
]

export const inDocument = (run: (document: ReaderDocument) => void) => () => {
  const document = readerDocumentStore.get()
  if (document !== undefined) run(document)
}

/** The reader's own commands; where nothing is being read they do nothing. `open` reads what is selected. */
export function createReaderCommands(open: () => void): Readonly<Record<ReaderCommandId, () => void>> {
  return {
    'reader.open': open,
    'reader.down': inDocument((document) => document.scrollLines(3)),
    'reader.up': inDocument((document) => document.scrollLines(-3)),
    'reader.screenDown': inDocument((document) => document.scrollScreens(1)),
    'reader.screenUp': inDocument((document) => document.scrollScreens(-1)),
    'reader.nextPage': inDocument((document) => document.turnPages(1)),
    'reader.previousPage': inDocument((document) => document.turnPages(-1)),
    'reader.firstPage': inDocument((document) => document.goToEnd('first')),
    'reader.lastPage': inDocument((document) => document.goToEnd('last')),
    'reader.pageField': inDocument((document) => document.focusPageField()),
    'reader.back': inDocument((document) => document.travel('back')),
    'reader.forward': inDocument((document) => document.travel('forward')),
    'reader.find': inDocument((document) => document.openFind()),
    'reader.findNext': inDocument((document) => document.findNext(false)),
    'reader.findPrevious': inDocument((document) => document.findNext(true)),
    'reader.zoomIn': inDocument((document) => document.zoom(1)),
    'reader.zoomOut': inDocument((document) => document.zoom(-1)),
    'reader.fitWidth': inDocument((document) => document.zoomTo('page-width')),
    'reader.fitPage': inDocument((document) => document.zoomTo('page-fit')),
    'reader.actualSize': inDocument((document) => document.zoomTo('page-actual')),
    'reader.layout': inDocument((document) => document.toggleLayout()),
    'reader.outline': inDocument((document) => document.togglePanel('outline')),
    'reader.pages': inDocument((document) => document.togglePanel('pages')),
    'reader.annotations': inDocument((document) => document.togglePanel('annotations')),
    'reader.dark': inDocument(togglePageColors),
    'reader.notes': () => {
      const reader = readerStore.get()
      if (reader === undefined) return
      if (reader.beside?.kind === 'notes') {
        closeBeside()
        readerDocumentStore.get()?.focus()
      } else showNotes()
    },
    'reader.otherSide': () => {
      const reader = readerStore.get()
      if (reader?.beside?.kind !== 'paper') return
      activate(reader.active === 'main' ? 'beside' : 'main')
      readerDocumentStore.get()?.focus()
    },
  }
}

export function withReader(commands: Commands): Commands {
  const leaving = (id: CommandId) => () => {
    leaveReader()
    // Once the panes are there to answer.
    requestAnimationFrame(commands[id])
  }
  const withNotes = (id: CommandId) => () => {
    showNotes()
    commands[id]()
  }
  const ids = Object.keys(commands) as CommandId[]
  const inReader: Partial<Record<CommandId, () => void>> = {
    ...Object.fromEntries(ids.filter(needsPanes).map((id) => [id, leaving(id)])),
    ...Object.fromEntries(NEEDS_NOTES.map((id) => [id, withNotes(id)])),
    ...Object.fromEntries(NOTHING.map((id) => [id, () => {}])),
    'move.next': commands['reader.down'],
    'move.previous': commands['reader.up'],
    'move.first': commands['reader.firstPage'],
    'move.last': commands['reader.lastPage'],
    'move.pageDown': commands['reader.screenDown'],
    'move.pageUp': commands['reader.screenUp'],
    'move.openDetail': () => requestFocus('list'),
    'move.back': () => {
      if (!readerDocumentStore.get()?.dismiss()) leaveReader()
    },
  }
  const wrap = (id: CommandId) => () => (isReading() ? (inReader[id] ?? commands[id]) : commands[id])()
  return Object.fromEntries(ids.map((id) => [id, wrap(id)])) as Commands
}
