// Words of the keyboard's section of the settings: recording keys, and what is said of conflicts and refusals.
import type { ReservedReason } from '../commands/reserved-keys.ts'
import { count } from './count.ts'

export const keyboard = {
  /** As keyboards print them. */
  keyNames: {
    home: 'Home',
    end: 'End',
    pagedown: 'Page Down',
    pageup: 'Page Up',
    enter: 'Enter',
    escape: 'Esc',
    delete: 'Delete',
    space: 'Space',
    alt: 'Alt',
    shift: 'Shift',
    mod: 'Ctrl',
  },
  title: 'Keyboard',
  intro: 'Give any command a key of one stroke or two, as G then I. Keys do nothing while you type.',
  search: 'Search commands and keys',
  found: (n: number) => count(n, 'command', 'commands'),
  nothing: (typed: string) => `No command or key is called “${typed}”`,
  commands: 'Commands',
  noKey: 'No key',
  add: (command: string) => `Add a key to “${command}”`,
  /** Follows the key itself. */
  change: (command: string) => `: change this key of “${command}”`,
  changeHint: 'Change this key',
  remove: (key: string, command: string) => `Remove ${key} from “${command}”`,
  reset: (command: string) => `Reset “${command}” to its built-in keys`,
  resetAll: 'Reset all keys',
  changed: 'Changed',

  record: 'Press a key, or two one after another…',
  recordFor: (command: string) => `Recording a key for “${command}”. Press it now; Escape cancels.`,
  waiting: (key: string) => `${key} … then?`,
  cancelled: 'No key was changed.',
  given: (key: string, command: string) => `${key} is “${command}” now.`,
  removed: (key: string, command: string) => `${key} is taken from “${command}”.`,
  wasReset: (command: string) => `“${command}” has its built-in keys again.`,
  allReset: 'All keys are the built-in ones again.',
  conflicts: {
    same: (key: string, command: string) => `${key} is “${command}” now.`,
    begins: (key: string, command: string, other: string) =>
      `${key} begins ${other}, which is “${command}”: that could not be pressed any more.`,
    begun: (_key: string, command: string, other: string) =>
      `${other} is “${command}”: it would answer before the second stroke.`,
  },
  moreConflicts: (n: number) => `And ${count(n, 'other key', 'other keys')} like it.`,
  take: 'Use it here instead',
  again: 'Choose another key',
  cancel: 'Cancel',
  reserved: {
    leaves: (key: string) => `${key} closes and leaves wherever it is pressed.`,
    moves: (key: string) => `${key} moves from control to control.`,
    presses: (key: string) => `${key} presses what has the keyboard.`,
    edits: (key: string) => `${key} is for editing and copying text.`,
    system: (key: string) => `${key} belongs to the browser or the system.`,
    alt: () => 'Keys with Alt type characters on many keyboards.',
    unknown: () => 'This key cannot be told from others.',
  } satisfies Record<ReservedReason, (key: string) => string>,
  another: 'Press another key, or Escape to cancel.',
}
