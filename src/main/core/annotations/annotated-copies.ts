// Copies of stored PDFs with their annotations in them. Made anew each time, in memory; the stored file is only read.

import type { Readable } from 'node:stream'
import { buffer } from 'node:stream/consumers'
import { LecternError } from '../../../shared/errors.ts'
import type { StoredPdf } from '../../../shared/pdfs-model.ts'
import type { ReadDb } from '../db/database.ts'
import { annotateInThread } from './annotate-in-thread.ts'
import { readAnnotations } from './annotation-table.ts'

/** What is stored, as far as it matters here. */
export type PdfSource = {
  list(ids: readonly string[]): Promise<readonly StoredPdf[]>
  /** Undefined where that version is not whole. */
  open(
    id: string,
    version: number,
  ): Promise<{ readonly name: string; readonly read: () => Readable } | undefined>
}

export type AnnotatedCopy = {
  readonly bytes: Uint8Array
  /** For whoever saves it. */
  readonly name: string
  /** 0 where nobody says. */
  readonly version: number
  /** How many annotations that version has. */
  readonly annotations: number
}

/** Undefined where none is whole. Without a version, one that has annotations goes first. Errors: pdf_unusable. */
export type AnnotatePdf = (id: string, version?: number) => Promise<AnnotatedCopy | undefined>

export function createAnnotatedCopies(db: ReadDb, stored: PdfSource): AnnotatePdf {
  return async (id, wanted) => {
    const all = await readAnnotations(db, id)
    const candidates = (await stored.list([id]))
      .map(({ version = 0 }) => ({ version, marks: all.filter((mark) => mark.version === version) }))
      .filter(({ version }) => wanted === undefined || version === wanted)
      .sort((a, b) => Number(b.marks.length > 0) - Number(a.marks.length > 0))
    for (const { version, marks } of candidates) {
      const pdf = await stored.open(id, version)
      if (pdf === undefined) continue
      const name = pdf.name.replace(/\.pdf$/, ' annotated.pdf')
      const answer = await annotateInThread({ bytes: await buffer(pdf.read()), marks })
      if ('fault' in answer) throw new LecternError('pdf_unusable', { name: pdf.name, fault: answer.fault })
      return { bytes: answer.copy, name, version, annotations: marks.length }
    }
    return undefined
  }
}
