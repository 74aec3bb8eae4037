// A paper's annotations: reading, making, changing and removing them. What they look like elsewhere is not here.
import { type Selectable, sql } from 'kysely'
import {
  type Annotation,
  type AnnotationChange,
  inReadingOrder,
  type NewAnnotation,
} from '../../../shared/annotations-model.ts'
import { LecternError } from '../../../shared/errors.ts'
import type { ReadDb, WriteDb } from '../db/database.ts'
import type { AnnotationTable } from '../db/file-tables.ts'

/** By version, page, and place on it; of one version, where that is given. */
export async function readAnnotations(db: ReadDb, id: string, version?: number): Promise<Annotation[]> {
  const rows = await db
    .selectFrom('annotation')
    .selectAll()
    .where('paper_id', '=', id)
    .$if(version !== undefined, (query) => query.where('version', '=', version ?? 0))
    .execute()
  return rows.map(toAnnotation).sort(inReadingOrder)
}

export type Marks = {
  readonly id: string
  readonly version: number
  readonly marks: readonly NewAnnotation[]
}

/** In the order given. Errors: not_found. */
export async function addAnnotations(
  db: WriteDb,
  { id, version, marks }: Marks,
  at: string,
): Promise<Annotation[]> {
  const paper = await db.selectFrom('paper').select('id').where('id', '=', id).executeTakeFirst()
  if (paper === undefined) throw new LecternError('not_found', { what: 'paper', id })
  const added: Annotation[] = []
  for (const { rects, ...mark } of marks) {
    const row = await db
      .insertInto('annotation')
      .values({
        ...mark,
        paper_id: id,
        version,
        rects: JSON.stringify(rects),
        created_at: at,
        changed_at: at,
      })
      .returningAll()
      .executeTakeFirstOrThrow()
    added.push(toAnnotation(row))
  }
  return added
}

/** Errors: not_found, conflict. */
export async function changeAnnotation(
  db: WriteDb,
  id: number,
  { color, comment, kind, rects }: AnnotationChange,
  at: string,
): Promise<Annotation> {
  const row = await db.selectFrom('annotation').selectAll().where('id', '=', id).executeTakeFirst()
  if (row === undefined) throw new LecternError('not_found', { what: 'annotation', id: String(id) })
  const isOfText = row.kind === 'highlight' || row.kind === 'underline'
  // Text is where it is; an area and a note are one place, and of no words.
  const isImpossible =
    (kind !== undefined && !isOfText) || (rects !== undefined && (isOfText || rects.length !== 1))
  if (isImpossible) throw new LecternError('conflict', { what: 'annotation', id: String(id) })
  const changed = {
    color: color ?? row.color,
    comment: comment ?? row.comment,
    kind: kind ?? row.kind,
    rects: rects === undefined ? row.rects : JSON.stringify(rects),
  }
  const isSame = Object.entries(changed).every(([name, value]) => row[name as keyof typeof changed] === value)
  if (isSame) return toAnnotation(row)
  const update = { ...changed, changed_at: at }
  await db.updateTable('annotation').set(update).where('id', '=', id).execute()
  return toAnnotation({ ...row, ...update })
}

/** Those that are there; answers how many were. */
export async function removeAnnotations(db: WriteDb, ids: readonly number[]): Promise<number> {
  const { numDeletedRows } = await db
    .deleteFrom('annotation')
    .where('id', 'in', sql<number>`(select value from json_each(${JSON.stringify(ids)}))`)
    .executeTakeFirstOrThrow()
  return Number(numDeletedRows)
}

export function toAnnotation(row: Selectable<AnnotationTable>): Annotation {
  return {
    id: row.id,
    paperId: row.paper_id,
    version: row.version,
    page: row.page,
    kind: row.kind,
    color: row.color,
    rects: JSON.parse(row.rects) as Annotation['rects'],
    text: row.text,
    comment: row.comment,
    createdAt: row.created_at,
    changedAt: row.changed_at,
  }
}
