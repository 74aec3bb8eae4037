// Puts a text in a file's place whole or not at all: beside it first, flushed to the disk, then moved there.
import { createHash, randomUUID } from 'node:crypto'
import { constants, copyFile, open, readFile, realpath, rename, rm, stat } from 'node:fs/promises'
import { basename, dirname, extname, join } from 'node:path'

export type FileNow = { readonly bytes: Buffer; readonly hash: string }

/** What is at the path now; undefined for nothing. Throws the system's error for anything else. */
export async function readFileNow(path: string): Promise<FileNow | undefined> {
  try {
    const bytes = await readFile(path)
    return { bytes, hash: createHash('sha256').update(bytes).digest('hex') }
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return undefined
    throw error
  }
}

/** The file's mode stays; a link is followed, and stays a link. */
export async function replaceFile(path: string, text: string): Promise<void> {
  const target = await realpath(path).catch((error: unknown) => {
    if (codeOf(error) === 'ENOENT') return path
    throw error
  })
  const mode = await stat(target).then(
    (stats) => stats.mode & 0o777,
    () => undefined,
  )
  const beside = join(dirname(target), `.${basename(target)}.${randomUUID()}.tmp`)
  try {
    const file = await open(beside, 'wx', mode ?? 0o666)
    try {
      await file.writeFile(text)
      // The mode at opening is cut by the process's mask.
      if (mode !== undefined) await file.chmod(mode)
      await file.sync()
    } finally {
      await file.close()
    }
    await rename(beside, target)
  } catch (error) {
    await rm(beside, { force: true })
    throw error
  }
}

/** Copies a file beside itself, under the first free name of `refs (copy).bib`, `refs (copy 2).bib`. Answers its path. */
export async function copyBeside(path: string): Promise<string> {
  const extension = extname(path)
  const stem = path.slice(0, path.length - extension.length)
  for (let count = 1; ; count += 1) {
    const copy = `${stem} (copy${count === 1 ? '' : ` ${count}`})${extension}`
    try {
      await copyFile(path, copy, constants.COPYFILE_EXCL)
      return copy
    } catch (error) {
      if (codeOf(error) !== 'EEXIST') throw error
    }
  }
}

export function codeOf(error: unknown): string | undefined {
  return error instanceof Error && 'code' in error ? String(error.code) : undefined
}
