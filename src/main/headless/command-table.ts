// Every command, in the order help lists them.
import type { Command } from './command.ts'
import { addCommand } from './commands/add.ts'
import { collectionCommand } from './commands/collection.ts'
import { exportCommand } from './commands/export.ts'
import { listCommand } from './commands/list.ts'
import { noteCommand } from './commands/note.ts'
import { rateCommand } from './commands/rate.ts'
import { redoCommand } from './commands/redo.ts'
import { rejectedCommand } from './commands/rejected.ts'
import { searchCommand } from './commands/search.ts'
import { serveCommand } from './commands/serve.ts'
import { showCommand } from './commands/show.ts'
import { statsCommand } from './commands/stats.ts'
import { statusCommand } from './commands/status.ts'
import { syncCommand } from './commands/sync.ts'
import { tagCommand } from './commands/tag.ts'
import { undoCommand } from './commands/undo.ts'

export const COMMANDS: readonly Command[] = [
  syncCommand,
  addCommand,
  searchCommand,
  listCommand,
  showCommand,
  statusCommand,
  tagCommand,
  collectionCommand,
  noteCommand,
  rateCommand,
  undoCommand,
  redoCommand,
  exportCommand,
  statsCommand,
  rejectedCommand,
  serveCommand,
]
