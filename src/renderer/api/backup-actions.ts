// Backups, and the folders of the library on this machine.
import { showToast } from '../state/toasts.ts'
import { strings } from '../strings/strings.ts'
import type { ActionDeps } from './action-deps.ts'
import { copyText } from './copy-text.ts'

export type BackupActions = {
  /** Resolves when the copy is there, or the window has said why it is not. */
  readonly backUp: () => Promise<void>
  readonly openFolder: (folder: 'data' | 'backups') => Promise<void>
  readonly copyPath: (path: string) => Promise<void>
  readonly copyCommand: (command: string) => Promise<void>
}

export function createBackupActions({ client, write }: ActionDeps): BackupActions {
  return {
    backUp: async () => {
      const backup = await write(() => client.backups.create({}))
      if (backup !== undefined) showToast({ text: strings.settings.backup.done(backup.path) })
    },
    openFolder: async (folder) => {
      await write(() => client.app.openFolder({ folder }))
    },
    copyPath: (path) => copyText(path, strings.settings.data.copied),
    copyCommand: (command) => copyText(command, strings.settings.backup.copied),
  }
}
