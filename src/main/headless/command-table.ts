// Every command, in the order help lists them.
import type { Command } from './command.ts'
import { addCommand } from './commands/add.ts'
import { annotationsCommand } from './commands/annotations.ts'
import { backupCommand } from './commands/backup.ts'
import { collectionCommand } from './commands/collection.ts'
import { exportCommand } from './commands/export.ts'
import { historyCommand } from './commands/history.ts'
import { importCommand } from './commands/import.ts'
import { keptCommand } from './commands/kept.ts'
import { keyCommand } from './commands/key.ts'
import { listCommand } from './commands/list.ts'
import { noteCommand } from './commands/note.ts'
import { pdfCommand } from './commands/pdf.ts'
import { rateCommand } from './commands/rate.ts'
import { redoCommand } from './commands/redo.ts'
import { rejectedCommand } from './commands/rejected.ts'
import { restoreCommand } from './commands/restore.ts'
import { searchCommand } from './commands/search.ts'
import { serveCommand } from './commands/serve.ts'
import { settingsCommand } from './commands/settings.ts'
import { showCommand } from './commands/show.ts'
import { statsCommand } from './commands/stats.ts'
import { statusCommand } from './commands/status.ts'
import { syncCommand } from './commands/sync.ts'
import { tagCommand } from './commands/tag.ts'
import { textCommand } from './commands/text.ts'
import { undoCommand } from './commands/undo.ts'
import { watchCommand } from './commands/watch.ts'

export const COMMANDS: readonly Command[] = [
  syncCommand,
  addCommand,
  searchCommand,
  textCommand,
  listCommand,
  showCommand,
  statusCommand,
  tagCommand,
  collectionCommand,
  noteCommand,
  rateCommand,
  watchCommand,
  undoCommand,
  redoCommand,
  historyCommand,
  exportCommand,
  importCommand,
  keptCommand,
  pdfCommand,
  annotationsCommand,
  keyCommand,
  statsCommand,
  rejectedCommand,
  settingsCommand,
  backupCommand,
  restoreCommand,
  serveCommand,
]
