// Which key runs which command. Letters are the characters they type; `mod` is Ctrl, or Command on a Mac. A space parts
// the strokes of a key that has two.
import type { CommandId } from './command-id.ts'

/**
 * `anywhere`: except while typing and under a dialog or menu. `list`: only while the keyboard is in the list or nowhere,
 * for keys that other controls need for themselves. `everywhere`: while typing too; only for keys that type nothing.
 */
export type KeyScope = 'anywhere' | 'list' | 'everywhere'

export type KeyBinding = { readonly key: string; readonly command: CommandId; readonly scope: KeyScope }

const anywhere = (key: string, command: CommandId): KeyBinding => ({ key, command, scope: 'anywhere' })
const list = (key: string, command: CommandId): KeyBinding => ({ key, command, scope: 'list' })
const everywhere = (key: string, command: CommandId): KeyBinding => ({ key, command, scope: 'everywhere' })

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
  anywhere('c', 'collection.add'),
  anywhere('n', 'note.edit'),
  everywhere('mod+e', 'note.preview'),
  anywhere('o', 'paper.openHub'),
  anywhere('y', 'paper.copyBibtex'),
  anywhere('shift+y', 'paper.copyCite'),
  anywhere('shift+l', 'paper.copyLink'),
  anywhere('shift+t', 'paper.copyTitle'),
  anywhere('shift+m', 'paper.copyMarkdown'),
  anywhere('e', 'export.open'),
  everywhere('mod+k', 'palette.open'),
  anywhere('/', 'search.focus'),
  anywhere('mod+f', 'search.focus'),
  anywhere('shift+s', 'search.save'),
  anywhere('s', 'sync.run'),
  anywhere('z', 'history.undo'),
  anywhere('mod+z', 'history.undo'),
  anywhere('mod+shift+z', 'history.redo'),
  anywhere('?', 'help.show'),
]

/** The keys of a command, as bound. */
export function keysOf(command: CommandId): string[] {
  return KEYS.filter((binding) => binding.command === command).map((binding) => binding.key)
}
