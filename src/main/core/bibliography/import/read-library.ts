// What importing must know of the library: which works it has, and what is on those that the files have too.

import type { ItemType } from '../../../../shared/importing-model.ts'
import { isLocalId } from '../../../../shared/local-id.ts'
import type { Author, Status } from '../../../../shared/model.ts'
import { compact, orUndefined } from '../../db/convert.ts'
import type { ReadDb } from '../../db/database.ts'
import { listed } from '../../db/id-list.ts'
import { splitName } from '../split-name.ts'
import type { PlanLibrary } from './import-plan.ts'
import { type Marks, tellingMarks } from './marks.ts'
import { foldTitle } from './near-title.ts'
import { createWorkIndex } from './work-index.ts'

export async function readLibrary(db: ReadDb): Promise<PlanLibrary> {
  const index = createWorkIndex()
  const digests = new Map<string, string>()
  const ids = new Set<string>()
  const said = await db
    .selectFrom('imported_entry')
    .select(['digest', 'paper_id', 'key', 'type', 'title', 'year', 'doi', 'marks'])
    .execute()
  const saidOf = Map.groupBy(said, (row) => row.paper_id)
  const facts = await db
    .selectFrom('arxiv_facts')
    .select(['paper_id', 'doi'])
    .where('doi', 'is not', null)
    .execute()
  const doiOf = new Map(facts.map((row) => [row.paper_id, row.doi]))
  for (const paper of await db
    .selectFrom('paper')
    .select(['id', 'title', 'author_names', 'published_at'])
    .execute()) {
    ids.add(paper.id)
    const work = {
      id: paper.id,
      families: () => familiesOf(paper.author_names),
      arxivId: isLocalId(paper.id) ? undefined : paper.id,
    }
    const published = paper.published_at === null ? undefined : Number(paper.published_at.slice(0, 4))
    const entries = saidOf.get(paper.id) ?? []
    for (const { digest, title, key, type, year, doi, marks } of entries) {
      digests.set(digest, paper.id)
      index.add(
        compact({
          ...work,
          title,
          folded: foldTitle(title),
          key,
          type: type as ItemType,
          year: year === null ? published : Number(year),
          doi: orUndefined(doi),
          marks: tellingMarks(JSON.parse(marks) as Marks),
        }),
      )
    }
    // As the library has it; what stands for a missing title is none.
    if (entries.some(({ title }) => title === '')) continue
    const { title } = paper
    const type = isLocalId(paper.id) ? undefined : ('preprint' as const)
    index.add(
      compact({
        ...work,
        title,
        folded: foldTitle(title),
        key: '',
        type,
        year: published,
        doi: orUndefined(doiOf.get(paper.id) ?? null),
        marks: {},
      }),
    )
  }
  return { index, digests, hasPaper: (id) => ids.has(id) }
}

function familiesOf(names: string): string[] {
  return names.split('\n').flatMap((name) => {
    const parts = splitName(name)
    return parts === undefined ? [] : [foldTitle(parts.kind === 'whole' ? parts.text : parts.family)]
  })
}

/** What the user has made of a paper, and for a local entry its own words. */
export type PaperState = {
  readonly status: Status
  readonly rating: number
  readonly note: string
  readonly key: string | undefined
  /** In lower case. */
  readonly tags: ReadonlySet<string>
  /** Names from the outermost in, one a line, in lower case. */
  readonly collections: ReadonlySet<string>
  readonly title: string
  readonly abstract: string
  readonly authors: readonly string[]
  readonly publishedAt: string | undefined
  readonly link: string | undefined
}

export async function readStates(db: ReadDb, ids: readonly string[]): Promise<Map<string, PaperState>> {
  const rows = await db
    .selectFrom('paper as p')
    .leftJoin('reading as r', 'r.paper_id', 'p.id')
    .leftJoin('citekey as k', 'k.paper_id', 'p.id')
    .select([
      'p.id',
      'p.title',
      'p.abstract',
      'p.authors',
      'p.published_at',
      'p.project_page',
      'r.status',
      'r.rating',
      'r.note',
      'k.key',
    ])
    .where('p.id', 'in', listed(ids))
    .execute()
  const tags = await db
    .selectFrom('paper_tag as pt')
    .innerJoin('tag as t', 't.id', 'pt.tag_id')
    .select(['pt.paper_id', 't.name'])
    .where('pt.paper_id', 'in', listed(ids))
    .execute()
  const tagsOf = Map.groupBy(tags, (row) => row.paper_id)
  const paths = await readPaths(db)
  const places = await db
    .selectFrom('collection_paper')
    .select(['paper_id', 'collection_id'])
    .where('paper_id', 'in', listed(ids))
    .execute()
  const placesOf = Map.groupBy(places, (row) => row.paper_id)
  return new Map(
    rows.map((row) => [
      row.id,
      {
        status: row.status ?? 'inbox',
        rating: row.rating ?? 0,
        note: row.note ?? '',
        key: orUndefined(row.key),
        tags: new Set((tagsOf.get(row.id) ?? []).map(({ name }) => name.toLowerCase())),
        collections: new Set(
          (placesOf.get(row.id) ?? []).map(({ collection_id }) => paths.get(collection_id) ?? ''),
        ),
        title: row.title,
        abstract: row.abstract,
        authors: (JSON.parse(row.authors) as Author[]).map(({ name }) => name),
        publishedAt: orUndefined(row.published_at),
        link: orUndefined(row.project_page),
      },
    ]),
  )
}

async function readPaths(db: ReadDb): Promise<Map<number, string>> {
  const rows = await db.selectFrom('collection').select(['id', 'name', 'parent_id']).execute()
  const byId = new Map(rows.map((row) => [row.id, row]))
  const pathOf = (id: number): string => {
    const row = byId.get(id)
    if (row === undefined) return ''
    return (row.parent_id === null ? '' : `${pathOf(row.parent_id)}\n`) + row.name.toLowerCase()
  }
  return new Map(rows.map(({ id }) => [id, pathOf(id)]))
}
