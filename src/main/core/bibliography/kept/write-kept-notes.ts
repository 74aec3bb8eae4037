// Writes the notes of a kept folder: each merged with what its user made of it. One that was deleted stays so.

import { mkdir, readdir } from 'node:fs/promises'
import { join } from 'node:path'
import { hasCode } from '../../../../shared/has-code.ts'
import type { KeptChoice, KeptProblem } from '../../../../shared/kept-model.ts'
import type { Database } from '../../db/database.ts'
import type { RenderedNote } from './export-thread.ts'
import { forgetNotes, readBase, readNotes, type StoredNote, storeNote } from './kept-table.ts'
import { hasBlock, mergeNote } from './merge-note.ts'
import { copyBeside, readFileNow, replaceFile } from './replace-file.ts'

const PER_TRANSACTION = 50

export type NotesWritten = { readonly problem: KeptProblem | undefined; readonly written: number }

/** `foreign` says what becomes of files with a note's name that are none of ours. Throws the system's errors. */
export async function writeKeptNotes(
  db: Database,
  folder: string,
  notes: readonly RenderedNote[],
  foreign: KeptChoice | undefined,
): Promise<NotesWritten> {
  const known = await readNotes(db.read, folder)
  // One that was there and is gone is a disk that is not mounted, not a thousand notes deleted.
  if (known.size === 0) await makeFolder(folder)
  else await readFolder(folder)
  const names = new Set([...known.values()].map(({ file_name }) => file_name.toLowerCase()))
  const done: StoredNote[] = []
  let conflicts = 0
  let written = 0

  const flush = async () => {
    const notesDone = done.splice(0)
    await db.write(async (trx) => {
      for (const note of notesDone) await storeNote(trx, folder, note)
    })
  }

  for (const note of notes) {
    const row = known.get(note.paperId)
    if (row?.hash === note.hash) continue
    const fileName = row?.file_name ?? freeName(note.fileName, names)
    names.add(fileName.toLowerCase())
    const path = join(folder, fileName)
    const theirs = await readText(path)
    if (theirs === undefined && row !== undefined) continue
    const base = row === undefined ? undefined : await readBase(db.read, folder, note.paperId)
    const isMergeable =
      theirs !== undefined && theirs !== UNREADABLE && (row !== undefined || hasBlock(theirs))
    if (theirs !== undefined && !isMergeable && theirs !== note.text) {
      if (foreign === undefined) {
        conflicts += 1
        continue
      }
      if (foreign === 'copy') await copyBeside(path)
    }
    const merged = isMergeable ? mergeNote(base, note.text, theirs) : note.text
    if (merged !== theirs) {
      await replaceFile(path, merged)
      written += 1
    }
    done.push({ paper_id: note.paperId, file_name: fileName, hash: note.hash, base: note.text })
    if (done.length >= PER_TRANSACTION) await flush()
  }
  if (done.length > 0) await flush()
  return { problem: conflicts > 0 ? 'conflict' : undefined, written }
}

/** Forgets notes whose files were deleted: they are written anew. */
export async function forgetDeletedNotes(db: Database, folder: string): Promise<void> {
  await readFolder(folder)
  const gone: string[] = []
  for (const { paper_id, file_name } of (await readNotes(db.read, folder)).values())
    if ((await readFileNow(join(folder, file_name))) === undefined) gone.push(paper_id)
  if (gone.length > 0) await db.write((trx) => forgetNotes(trx, folder, gone))
}

/** Stands for bytes that are no text: nothing is merged into those. */
const UNREADABLE = '\u0000'

async function readText(path: string): Promise<string | undefined> {
  const now = await readFileNow(path)
  if (now === undefined) return undefined
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(now.bytes)
  } catch (error) {
    if (error instanceof TypeError) return UNREADABLE
    throw error
  }
}

/** Two keys can differ by signs alone that a file's name cannot have. */
function freeName(wanted: string, taken: ReadonlySet<string>): string {
  let name = wanted
  for (let count = 2; taken.has(name.toLowerCase()); count += 1)
    name = wanted.replace(/\.md$/, `-${count}.md`)
  return name
}

async function makeFolder(folder: string): Promise<void> {
  await mkdir(folder).catch((error: unknown) => {
    if (!hasCode(error, 'EEXIST')) throw error
  })
}

async function readFolder(folder: string): Promise<void> {
  await readdir(folder)
}
