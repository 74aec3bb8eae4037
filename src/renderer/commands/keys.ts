// Which key runs which command: the built-in table, and the one in use, which the settings can change. Letters are the
// characters they type; `mod` is Ctrl, or Command on a Mac. A space parts the strokes of a key that has two.
import { createStore } from '../state/store.ts'
import type { CommandId } from './command-id.ts'

/**
 * `anywhere`: except while typing and under a dialog or menu. `list`: only while the keyboard is in the list or nowhere,
 * for keys that other controls need for themselves. `everywhere`: while typing too; only for keys that type nothing.
 * `reader`: while the reader is open, except while typing, before what the key means elsewhere; `page`: only while the
 * keyboard is in its document or nowhere, for keys that its controls need.
 */
export type KeyScope = 'anywhere' | 'list' | 'everywhere' | 'reader' | 'page'

export type KeyBinding = { readonly key: string; readonly command: CommandId; readonly scope: KeyScope }

const anywhere = (key: string, command: CommandId): KeyBinding => ({ key, command, scope: 'anywhere' })
const list = (key: string, command: CommandId): KeyBinding => ({ key, command, scope: 'list' })
const everywhere = (key: string, command: CommandId): KeyBinding => ({ key, command, scope: 'everywhere' })
const reader = (key: string, command: CommandId): KeyBinding => ({ key, command, scope: 'reader' })
const page = (key: string, command: CommandId): KeyBinding => ({ key, command, scope: 'page' })

export const KEYS: readonly KeyBinding[] = [
  anywhere('j', 'move.next'),
  list('arrowdown', 'move.next'),
  anywhere('k', 'move.previous'),
  list('arrowup', 'move.previous'),
  anywhere('g g', 'move.first'),
  list('home', 'move.first'),
  anywhere('shift+g', 'move.last'),
  list('end', 'move.last'),
  list('pagedown', 'move.pageDown'),
  list('pageup', 'move.pageUp'),
  list('enter', 'move.openDetail'),
  anywhere('escape', 'move.back'),
  anywhere('shift+j', 'select.extendNext'),
  list('shift+arrowdown', 'select.extendNext'),
  anywhere('shift+k', 'select.extendPrevious'),
  list('shift+arrowup', 'select.extendPrevious'),
  anywhere('mod+a', 'select.all'),
  anywhere('g i', 'go.inbox'),
  anywhere('g q', 'go.queued'),
  anywhere('g r', 'go.reading'),
  anywhere('g d', 'go.read'),
  anywhere('g a', 'go.all'),
  anywhere('g t', 'go.trending'),
  anywhere('g v', 'go.watched'),
  anywhere('g s', 'go.statistics'),
  anywhere('q', 'status.queued'),
  anywhere('r', 'status.reading'),
  anywhere('d', 'status.read'),
  anywhere('x', 'status.skipped'),
  anywhere('i', 'status.inbox'),
  anywhere('v', 'triage.start'),
  anywhere('shift+v', 'triage.day'),
  anywhere('shift+x', 'triage.clear'),
  anywhere('1', 'rate.1'),
  anywhere('2', 'rate.2'),
  anywhere('3', 'rate.3'),
  anywhere('4', 'rate.4'),
  anywhere('5', 'rate.5'),
  anywhere('0', 'rate.0'),
  anywhere('t', 'tag.add'),
  anywhere('f2', 'tag.rename'),
  anywhere('c', 'collection.add'),
  anywhere('shift+c', 'collection.move'),
  list('alt+arrowup', 'order.up'),
  list('alt+arrowdown', 'order.down'),
  list('alt+shift+arrowup', 'order.first'),
  list('alt+shift+arrowdown', 'order.last'),
  anywhere('n', 'note.edit'),
  everywhere('mod+e', 'note.preview'),
  anywhere('p', 'reader.open'),
  reader('j', 'reader.down'),
  page('arrowdown', 'reader.down'),
  reader('k', 'reader.up'),
  page('arrowup', 'reader.up'),
  page('space', 'reader.screenDown'),
  page('pagedown', 'reader.screenDown'),
  page('shift+space', 'reader.screenUp'),
  page('pageup', 'reader.screenUp'),
  reader('n', 'reader.nextPage'),
  page('arrowright', 'reader.nextPage'),
  reader('p', 'reader.previousPage'),
  page('arrowleft', 'reader.previousPage'),
  reader('g g', 'reader.firstPage'),
  page('home', 'reader.firstPage'),
  reader('shift+g', 'reader.lastPage'),
  page('end', 'reader.lastPage'),
  reader('g p', 'reader.pageField'),
  reader('h', 'reader.back'),
  reader('alt+arrowleft', 'reader.back'),
  reader('l', 'reader.forward'),
  reader('alt+arrowright', 'reader.forward'),
  reader('/', 'reader.find'),
  reader('mod+f', 'reader.find'),
  reader('f3', 'reader.findNext'),
  reader('mod+g', 'reader.findNext'),
  reader('shift+f3', 'reader.findPrevious'),
  reader('mod+shift+g', 'reader.findPrevious'),
  reader('plus', 'reader.zoomIn'),
  reader('=', 'reader.zoomIn'),
  reader('-', 'reader.zoomOut'),
  reader('w', 'reader.fitWidth'),
  reader('f', 'reader.fitPage'),
  reader('0', 'reader.actualSize'),
  reader('m', 'reader.layout'),
  reader('o', 'reader.outline'),
  reader('shift+o', 'reader.pages'),
  reader('shift+d', 'reader.dark'),
  reader('b', 'reader.notes'),
  reader('shift+b', 'reader.otherSide'),
  anywhere('a', 'paper.add'),
  anywhere('shift+a', 'import.show'),
  anywhere('g w', 'paper.waiting'),
  anywhere('o', 'paper.openHub'),
  anywhere('y', 'paper.copyBibtex'),
  anywhere('shift+y', 'paper.copyCite'),
  anywhere('shift+p', 'paper.copyPandocCite'),
  anywhere('shift+r', 'paper.copyReference'),
  anywhere('shift+l', 'paper.copyLink'),
  anywhere('shift+t', 'paper.copyTitle'),
  anywhere('shift+m', 'paper.copyMarkdown'),
  anywhere('shift+o', 'paper.sendToZotero'),
  anywhere('shift+u', 'paper.refreshKeys'),
  anywhere('f', 'offline.take'),
  anywhere('e', 'export.open'),
  anywhere('shift+e', 'export.keep'),
  everywhere('mod+k', 'palette.open'),
  anywhere('/', 'search.focus'),
  anywhere('mod+f', 'search.focus'),
  anywhere('shift+s', 'search.save'),
  anywhere('shift+w', 'search.watch'),
  anywhere('s', 'sync.run'),
  anywhere('z', 'history.undo'),
  anywhere('mod+z', 'history.undo'),
  anywhere('mod+shift+z', 'history.redo'),
  anywhere('shift+z', 'history.show'),
  everywhere('mod+,', 'settings.show'),
  anywhere('?', 'help.show'),
]

/** The table as the user has it; `KEYS` until the settings are known. */
export const keyTableStore = createStore<readonly KeyBinding[]>(KEYS)

/** The keys of a command, as bound now. A component that shows them uses `useKeys`. */
export function keysOf(command: CommandId, table: readonly KeyBinding[] = keyTableStore.get()): string[] {
  return table.filter((binding) => binding.command === command).map((binding) => binding.key)
}
