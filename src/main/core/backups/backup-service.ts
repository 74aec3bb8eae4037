// Dated copies of the library: made when asked for or when the last one is old, and so many kept.

import { mkdir, readdir, rm, stat } from 'node:fs/promises'
import { isAbsolute, join } from 'node:path'
import type { Backup, BackupStatus } from '../../../shared/backups-model.ts'
import { LecternError } from '../../../shared/errors.ts'
import { hasCode } from '../../../shared/has-code.ts'
import type { Settings } from '../../../shared/settings-model.ts'
import { type Clock, isoInstant } from '../clock.ts'
import { copyInBackground } from '../db/copy-in-background.ts'
import { backupInstant, backupName, surplusBackups } from './backup-names.ts'

export type BackupDeps = {
  readonly libraryPath: string
  /** Where copies go unless the settings name another folder. */
  readonly defaultFolder: string
  readonly clock: Clock
  readonly settings: () => Promise<Settings['backup']>
}

export type BackupService = {
  /** Errors: file_exists, not_found (the folder), disk_full, database_damaged, unsupported_here. */
  create(path?: string): Promise<Backup>
  status(): Promise<BackupStatus>
  /** The folder of dated copies, made if need be. Errors: not_found, unsupported_here. */
  openFolder(): Promise<string>
  /** Makes a copy if that is wanted and the last one is a week old. Answers whether it did. */
  createIfDue(): Promise<boolean>
  /** Waits for the copy that is being made. */
  close(): Promise<void>
}

const DAY_MS = 86_400_000
const EVERY_MS = 7 * DAY_MS

export function createBackupService({
  libraryPath,
  defaultFolder,
  clock,
  settings,
}: BackupDeps): BackupService {
  let last: Promise<unknown> = Promise.resolve()

  const folderOf = async () => (await settings()).folder || defaultFolder

  /** One copy at a time: two of the same second would have one name. */
  const inTurn = <T>(action: () => Promise<T>): Promise<T> => {
    const run = last.then(action)
    last = run.catch(() => undefined)
    return run
  }

  const list = async (): Promise<Backup[]> => {
    const folder = await folderOf()
    const backups = (await namesIn(folder)).flatMap((name) => {
      const at = backupInstant(name)
      return at === undefined ? [] : [{ name, at }]
    })
    backups.sort((a, b) => (a.at < b.at ? 1 : -1))
    return await Promise.all(
      backups.map(async ({ name, at }) => {
        const path = join(folder, name)
        return { path, at, bytes: (await stat(path)).size }
      }),
    )
  }

  async function createDated(): Promise<Backup> {
    const { keep } = await settings()
    const folder = await folderOf()
    await makeFolder(folder)
    const name = freeName(await namesIn(folder), clock.now())
    const path = join(folder, name)
    const { bytes } = await copyInBackground({ source: libraryPath, target: path })
    for (const surplus of surplusBackups(await namesIn(folder), keep)) await rm(join(folder, surplus))
    return { path, at: backupInstant(name) ?? isoInstant(clock.now()), bytes }
  }

  return {
    create: (path) =>
      inTurn(async () => {
        if (path === undefined) return await createDated()
        const { bytes } = await copyInBackground({ source: libraryPath, target: path })
        return { path, at: isoInstant(clock.now()), bytes }
      }),
    status: async () => ({ folder: await folderOf(), backups: await list() }),
    openFolder: async () => {
      const folder = await folderOf()
      await makeFolder(folder)
      return folder
    },
    createIfDue: () =>
      inTurn(async () => {
        const { automatic } = await settings()
        const newest = automatic ? (await list())[0]?.at : undefined
        if (!automatic || (newest !== undefined && clock.now() - Date.parse(newest) < EVERY_MS)) return false
        await createDated()
        return true
      }),
    close: async () => {
      await last
    },
  }
}

/** Of two copies within a second, the later one is named by the next. */
function freeName(taken: readonly string[], nowMs: number): string {
  const name = backupName(nowMs)
  return taken.includes(name) ? freeName(taken, nowMs + 1000) : name
}

async function namesIn(folder: string): Promise<string[]> {
  try {
    return await readdir(folder)
  } catch (error) {
    if (hasCode(error, 'ENOENT', 'ENOTDIR')) return []
    throw error
  }
}

async function makeFolder(folder: string): Promise<void> {
  if (!isAbsolute(folder)) throw new LecternError('not_found', { what: 'file', id: folder })
  try {
    await mkdir(folder, { recursive: true })
  } catch (error) {
    if (hasCode(error, 'ENOENT', 'ENOTDIR', 'EEXIST'))
      throw new LecternError('not_found', { what: 'file', id: folder })
    if (hasCode(error, 'EACCES', 'EPERM', 'EROFS'))
      throw new LecternError('unsupported_here', { what: `writing ${folder}` })
    throw error
  }
}
