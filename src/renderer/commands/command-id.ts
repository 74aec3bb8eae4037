// The names of everything the window can be told to do. Words for them are in strings, what they do in commands, keys in
// the key table.

export type CommandGroup = 'move' | 'triage' | 'annotate' | 'select' | 'app'

export const COMMAND_GROUPS = {
  'move.next': 'move',
  'move.previous': 'move',
  'move.first': 'move',
  'move.last': 'move',
  'move.pageDown': 'move',
  'move.pageUp': 'move',
  'move.openDetail': 'move',
  'move.back': 'move',
  'status.queued': 'triage',
  'status.reading': 'triage',
  'status.read': 'triage',
  'status.skipped': 'triage',
  'status.inbox': 'triage',
  'tag.add': 'annotate',
  'collection.add': 'annotate',
  'note.edit': 'annotate',
  'rate.1': 'annotate',
  'rate.2': 'annotate',
  'rate.3': 'annotate',
  'rate.4': 'annotate',
  'rate.5': 'annotate',
  'rate.0': 'annotate',
  'select.extendNext': 'select',
  'select.extendPrevious': 'select',
  'select.all': 'select',
  'search.focus': 'app',
  'search.save': 'app',
  'sync.run': 'app',
  'paper.openHub': 'app',
  'paper.copyBibtex': 'app',
  'export.open': 'app',
  'history.undo': 'app',
  'history.redo': 'app',
  'help.show': 'app',
} as const satisfies Record<string, CommandGroup>

export type CommandId = keyof typeof COMMAND_GROUPS
