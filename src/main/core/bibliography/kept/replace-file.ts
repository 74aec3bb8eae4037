// A kept file's place: what is there now, a text put there whole, a copy beside it.

import { createHash } from 'node:crypto'
import { constants, copyFile, readFile, realpath, stat } from 'node:fs/promises'
import { extname } from 'node:path'
import { hasCode } from '../../../../shared/has-code.ts'
import { writeWhole } from '../../machine/write-whole.ts'

export type FileNow = { readonly bytes: Buffer; readonly hash: string }

/** What is at the path now; undefined for nothing. Throws the system's error for anything else. */
export async function readFileNow(path: string): Promise<FileNow | undefined> {
  try {
    const bytes = await readFile(path)
    return { bytes, hash: createHash('sha256').update(bytes).digest('hex') }
  } catch (error) {
    if (hasCode(error, 'ENOENT')) return undefined
    throw error
  }
}

/** The file's mode stays; a link is followed, and stays a link. */
export async function replaceFile(path: string, text: string): Promise<void> {
  const target = await realpath(path).catch((error: unknown) => {
    if (hasCode(error, 'ENOENT')) return path
    throw error
  })
  const mode = await stat(target).then(
    (stats) => stats.mode & 0o777,
    () => undefined,
  )
  await writeWhole(target, text, mode)
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
      if (!hasCode(error, 'EEXIST')) throw error
    }
  }
}
