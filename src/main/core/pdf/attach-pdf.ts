// A PDF of the user's own: copied from a file, or come in pieces, and then checked and kept like any other.
import { randomUUID } from 'node:crypto'
import { constants } from 'node:fs'
import { copyFile, open, rm } from 'node:fs/promises'
import { basename } from 'node:path'
import { LecternError } from '../../../shared/errors.ts'
import { MOST_PDF_BYTES } from './check-pdf.ts'
import { type KeepDeps, keepPdf } from './keep-pdf.ts'
import { findFile, isMissing, type PdfFiles } from './pdf-files.ts'
import { toPdfFailure } from './pdf-problem.ts'
import type { PdfRow } from './pdf-table.ts'
import { writeAll } from './write-all.ts'

export type Attachment = {
  readonly id: string
  readonly version?: number | undefined
} & ({ readonly path: string } | { readonly upload: string })

export type AttachDeps = KeepDeps & { readonly makeRoom: (bytes: number) => Promise<void> }

/** Errors: not_found (the file), pdf_unusable, disk_full. */
export async function attachPdf(deps: AttachDeps, attachment: Attachment): Promise<PdfRow> {
  const { id, version = 0 } = attachment
  const { files, makeRoom } = deps
  const given = 'path' in attachment ? attachment.path : files.uploadOf(attachment.upload)
  const name = 'path' in attachment ? basename(given) : id
  const found = await findFile(given)
  if (found === undefined) throw new LecternError('not_found', { what: 'file', id: name })
  const from = files.uploadOf('path' in attachment ? randomUUID() : attachment.upload)
  try {
    if (found.bytes > MOST_PDF_BYTES) throw new LecternError('pdf_unusable', { name, fault: 'too_large' })
    await files.ready()
    await makeRoom(found.bytes)
    if (from !== given) await copyFile(given, from, constants.COPYFILE_FICLONE)
    return await keepPdf(deps, { id, version, source: 'attached', from })
  } catch (error) {
    await rm(from, { force: true })
    throw toAttachError(error, name, given)
  }
}

/** Adds a piece to an upload; answers how much there is of it. Errors: conflict, pdf_unusable, disk_full. */
export async function takePiece(
  files: PdfFiles,
  { upload, at, data }: { readonly upload: string; readonly at: number; readonly data: string },
): Promise<number> {
  const path = files.uploadOf(upload)
  const piece = Buffer.from(data, 'base64')
  await files.ready()
  const found = at === 0 ? undefined : await findFile(path)
  if (at !== (found?.bytes ?? 0)) throw new LecternError('conflict', { what: 'upload', id: upload })
  if (at + piece.length > MOST_PDF_BYTES)
    throw new LecternError('pdf_unusable', { name: upload, fault: 'too_large' })
  try {
    const file = await open(path, at === 0 ? 'w' : 'r+')
    try {
      await writeAll(file, piece, at)
    } finally {
      await file.close()
    }
  } catch (error) {
    throw toAttachError(error, upload, path)
  }
  return at + piece.length
}

function toAttachError(error: unknown, name: string, path: string): unknown {
  if (error instanceof LecternError) return error
  if (isMissing(error)) return new LecternError('not_found', { what: 'file', id: name })
  const problem = toPdfFailure(error)?.problem
  switch (problem?.why) {
    case 'not_pdf':
    case 'cut':
    case 'unreadable':
    case 'encrypted':
    case 'too_large':
    case 'limit':
      return new LecternError('pdf_unusable', { name, fault: problem.why })
    case 'disk_full':
      return new LecternError('disk_full', { path })
    case 'disk_refused':
      return new LecternError('not_found', { what: 'file', id: name })
    default:
      return error
  }
}
