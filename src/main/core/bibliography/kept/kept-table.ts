// The tables of kept files. Rows become values here and nowhere else.
import { deflateRawSync, inflateRawSync } from 'node:zlib'
import type { z } from 'zod'
import { ExportFormat, ExportOptions } from '../../../../shared/bibliography-model.ts'
import { LecternError } from '../../../../shared/errors.ts'
import { type KeptDraft, KeptFile, type KeptMode, type KeptTarget } from '../../../../shared/kept-model.ts'
import { compact, orUndefined } from '../../db/convert.ts'
import type { ReadDb, WriteDb } from '../../db/database.ts'
import type { KeptFileTable, KeptNoteTable, KeptOutputTable } from '../../db/file-tables.ts'

export type Output = Omit<KeptOutputTable, 'path'>
export type StoredNote = Pick<KeptNoteTable, 'paper_id' | 'file_name' | 'hash'> & { readonly base: string }

export type NewKept = z.output<typeof KeptDraft>

/** Every one, by path. `titleOf` names a target. */
export async function listKept(db: ReadDb, titleOf: (target: KeptTarget) => string): Promise<KeptFile[]> {
  const rows = await db
    .selectFrom('kept_file as k')
    .leftJoin('kept_output as o', 'o.path', 'k.path')
    .selectAll('k')
    .select(['o.problem', 'o.written_at', 'o.entries'])
    .orderBy('k.path')
    .execute()
  return rows.map((row) => {
    const target = targetOf({ ...row, collection_id: row.collection_id })
    return compact({
      id: row.id,
      path: row.path,
      target,
      title: titleOf(target),
      format: ExportFormat.parse(row.format),
      options: ExportOptions.parse(JSON.parse(row.options)),
      mode: row.mode,
      problem: KeptFile.shape.problem.parse(orUndefined(row.problem)),
      writtenAt: orUndefined(row.written_at),
      entries: row.entries ?? 0,
    })
  })
}

type TargetColumns = Pick<KeptFileTable, 'target' | 'collection_id' | 'words'>

function targetOf({ target, collection_id, words }: TargetColumns): KeptTarget {
  if (target === 'collection') return { kind: target, id: collection_id ?? 0 }
  if (target === 'tag') return { kind: target, tag: words ?? '' }
  return target === 'query' ? { kind: target, query: words ?? '' } : { kind: target }
}

function columnsOf(target: KeptTarget): TargetColumns {
  return {
    target: target.kind,
    collection_id: target.kind === 'collection' ? target.id : null,
    words: target.kind === 'tag' ? target.tag : target.kind === 'query' ? target.query : null,
  }
}

/** Errors: conflict (the path is kept already), not_found (the collection). */
export async function insertKept(db: WriteDb, draft: NewKept, at: string): Promise<number> {
  const { path, target, format, options, mode } = draft
  if (await isKept(db, path)) throw new LecternError('conflict', { what: 'kept_file', id: path })
  if (target.kind === 'collection') {
    const row = await db.selectFrom('collection').select('id').where('id', '=', target.id).executeTakeFirst()
    if (row === undefined) throw new LecternError('not_found', { what: 'collection', id: String(target.id) })
  }
  const { id } = await db
    .insertInto('kept_file')
    .values({ path, ...columnsOf(target), format, options: JSON.stringify(options), mode, created_at: at })
    .returning('id')
    .executeTakeFirstOrThrow()
  return id
}

export async function isKept(db: ReadDb, path: string): Promise<boolean> {
  return (
    (await db.selectFrom('kept_file').select('id').where('path', '=', path).executeTakeFirst()) !== undefined
  )
}

/** Errors: not_found. */
export async function setKeptMode(db: WriteDb, id: number, mode: KeptMode): Promise<void> {
  const { numUpdatedRows } = await db
    .updateTable('kept_file')
    .set({ mode })
    .where('id', '=', id)
    .executeTakeFirstOrThrow()
  if (numUpdatedRows === 0n) throw new LecternError('not_found', { what: 'kept_file', id: String(id) })
}

/** Errors: not_found. */
export async function deleteKept(db: WriteDb, id: number): Promise<number> {
  const { numDeletedRows } = await db.deleteFrom('kept_file').where('id', '=', id).executeTakeFirstOrThrow()
  if (numDeletedRows === 0n) throw new LecternError('not_found', { what: 'kept_file', id: String(id) })
  return 1
}

const NOTHING_WRITTEN: Output = { hash: null, next_hash: null, written_at: null, entries: 0, problem: null }

export async function readOutput(db: ReadDb, path: string): Promise<Output> {
  const row = await db.selectFrom('kept_output').selectAll().where('path', '=', path).executeTakeFirst()
  return row ?? NOTHING_WRITTEN
}

export async function storeOutput(db: WriteDb, path: string, change: Partial<Output>): Promise<void> {
  await db
    .insertInto('kept_output')
    .values({ ...NOTHING_WRITTEN, ...change, path })
    .onConflict((conflict) => conflict.column('path').doUpdateSet(change))
    .execute()
}

export async function readNotes(db: ReadDb, folder: string): Promise<Map<string, Omit<StoredNote, 'base'>>> {
  const rows = await db
    .selectFrom('kept_note')
    .select(['paper_id', 'file_name', 'hash'])
    .where('folder', '=', folder)
    .execute()
  return new Map(rows.map((row) => [row.paper_id, row]))
}

export async function readBase(db: ReadDb, folder: string, paperId: string): Promise<string> {
  const { base } = await db
    .selectFrom('kept_note')
    .select('base')
    .where('folder', '=', folder)
    .where('paper_id', '=', paperId)
    .executeTakeFirstOrThrow()
  return inflateRawSync(base).toString('utf8')
}

export async function storeNote(db: WriteDb, folder: string, { base, ...note }: StoredNote): Promise<void> {
  const row = { ...note, base: deflateRawSync(base) }
  await db
    .insertInto('kept_note')
    .values({ folder, ...row })
    .onConflict((conflict) => conflict.columns(['folder', 'paper_id']).doUpdateSet(row))
    .execute()
}

export async function forgetNotes(db: WriteDb, folder: string, paperIds: readonly string[]): Promise<void> {
  for (const id of paperIds)
    await db.deleteFrom('kept_note').where('folder', '=', folder).where('paper_id', '=', id).execute()
}
