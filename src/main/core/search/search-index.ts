// The library as the search engine reads it: prepared statements on a read-only connection of its own.
import SQLite, { type Database, type Statement } from 'better-sqlite3'

export type HeadRow = {
  readonly number: number
  readonly id: string
  readonly day: string
  readonly upvotes: number
  readonly title: string
  /** Names, one a line. */
  readonly authors: string
  /** JSON array. */
  readonly keywords: string
}

export type PaperTexts = {
  readonly number: number
  readonly title: string
  readonly authors: string
  readonly keywords: string
  readonly abstract: string
}

/** A condition on `paper p`, with its parameters. */
export type Condition = { readonly sql: string; readonly parameters: readonly (string | number)[] }

/** All by a paper's number, but `annotation_fts`, which has a row for each annotation. */
export type FullTextTable = 'head_fts' | 'paper_fts' | 'mark_fts' | 'annotation_fts'

export type SearchIndex = {
  readonly handle: Database
  /** Changes whenever anything was committed. */
  version(): number
  /** Numbers of papers that match and meet the condition, the highest first. */
  match(table: FullTextTable, expression: string, most: number, condition?: Condition): number[]
  /** Every paper of a span of feed days, both inclusive, that meets a condition; newest first. */
  during(from: string, to: string, condition: Condition): { id: string; day: string }[]
  /** Those of some papers that meet a condition. */
  among(some: readonly number[], condition: Condition): number[]
  /** The papers of the newest days, from the given place on. */
  newest(most: number, from: number): PaperTexts[]
  /** Numbers of papers that meet a condition, newest day first. */
  select(condition: Condition, most: number): number[]
  heads(numbers: readonly number[]): HeadRow[]
  abstracts(numbers: readonly number[]): { number: number; abstract: string }[]
  /** Titles of those of some papers that meet a condition, by id. */
  titlesOf(ids: readonly string[], condition?: Condition): Map<string, string>
  numberOf(id: string): number | undefined
  /** Ids of the collections with that path (names joined by `/`, whatever their case). */
  collectionsAt(path: string): number[]
  hasTag(name: string): boolean
  /** Papers with a higher number than the given one, lowest first. */
  papersAfter(number: number, most: number): PaperTexts[]
  titles(): IterableIterator<{ number: number; title: string }>
  /** Every term with the number of papers that hold it in one column, by term. */
  termCounts(): IterableIterator<{ term: string; column: string; count: number }>
  /** Runs reads that must see one moment. */
  snapshot<T>(read: () => T): T
  /** Texts of papers by id, in the order asked for. */
  texts(ids: readonly string[]): { id: string; title: string; authors: string; abstract: string }[]
  highestNumber(): number
  textChanges(): number
  close(): void
}

/** Statements kept prepared; conditions make new ones, so there must be an end to it. */
const MOST_STATEMENTS = 200
const BUSY_TIMEOUT_MS = 5000

export function openSearchIndex(libraryPath: string): SearchIndex {
  const handle = new SQLite(libraryPath, { readonly: true, timeout: BUSY_TIMEOUT_MS })
  handle.pragma('trusted_schema = off')
  handle.pragma('cache_size = -65536')
  handle.pragma('mmap_size = 1073741824')
  // A view of the index's own terms; a temporary one needs no right to write.
  handle.exec(`create virtual table temp.paper_terms using fts5vocab (main, paper_fts, col)`)
  const statements = new Map<string, Statement>()

  function prepare(sql: string): Statement {
    const known = statements.get(sql)
    if (known) return known
    if (statements.size >= MOST_STATEMENTS) statements.clear()
    const statement = handle.prepare(sql)
    statements.set(sql, statement)
    return statement
  }

  const numbers = (sql: string, parameters: readonly (string | number)[]) =>
    prepare(sql)
      .pluck()
      .all(...parameters) as number[]

  return {
    handle,
    version: () => Number(handle.pragma('data_version', { simple: true })),
    match: (table, expression, most, condition) => {
      if (table === 'annotation_fts')
        return numbers(
          `select distinct p.number
           from annotation_fts f join annotation a on a.id = f.rowid join paper p on p.id = a.paper_id
           where annotation_fts match ? and (${condition?.sql ?? 'true'}) order by p.number desc limit ?`,
          [expression, ...(condition?.parameters ?? []), most],
        )
      const where = condition
        ? `and exists (select 1 from paper p where p.number = f.rowid and (${condition.sql}))`
        : ''
      const sql = `select f.rowid from ${table} f where ${table} match ? ${where} order by f.rowid desc limit ?`
      return numbers(sql, [expression, ...(condition?.parameters ?? []), most])
    },
    // By the days: they are few papers, while the words may be in most of the library.
    during: (from, to, { sql, parameters }) =>
      prepare(`
        select p.id, p.feed_day as day from paper p indexed by paper_by_day
        where p.feed_day between ? and ? and (${sql}) order by p.feed_day desc, p.id desc
      `).all(from, to, ...parameters) as { id: string; day: string }[],
    among: (some, { sql, parameters }) =>
      numbers(`select p.number from json_each(?) j join paper p on p.number = j.value where ${sql}`, [
        JSON.stringify(some),
        ...parameters,
      ]),
    newest: (most, from) =>
      prepare(`
        select number, title, author_names as authors, ai_keywords as keywords, abstract from paper
        order by feed_day desc, id desc limit ? offset ?
      `).all(most, from) as PaperTexts[],
    select: ({ sql, parameters }, most) =>
      numbers(`select p.number from paper p where ${sql} order by p.feed_day desc, p.id desc limit ?`, [
        ...parameters,
        most,
      ]),
    heads: (wanted) =>
      prepare(`
        select p.number, p.id, p.feed_day as day, p.upvotes, h.title, h.authors, h.keywords
        from json_each(?) j join paper p on p.number = j.value join head h on h.number = j.value
      `).all(JSON.stringify(wanted)) as HeadRow[],
    abstracts: (wanted) =>
      prepare('select p.number, p.abstract from json_each(?) j join paper p on p.number = j.value').all(
        JSON.stringify(wanted),
      ) as { number: number; abstract: string }[],
    texts: (ids) =>
      prepare(`
        select p.id, p.title, p.author_names as authors, p.abstract
        from json_each(?) j join paper p on p.id = j.value order by j.key
      `).all(JSON.stringify(ids)) as { id: string; title: string; authors: string; abstract: string }[],
    titlesOf: (ids, condition) => {
      const rows = prepare(`
        select p.id, p.title from json_each(?) j join paper p on p.id = j.value
        where ${condition?.sql ?? 'true'}
      `).all(JSON.stringify(ids), ...(condition?.parameters ?? [])) as { id: string; title: string }[]
      return new Map(rows.map(({ id, title }) => [id, title]))
    },
    numberOf: (id) => prepare('select number from paper where id = ?').pluck().get(id) as number | undefined,
    collectionsAt: (path) =>
      numbers(
        `with recursive tree (id, path) as (
           select id, name from collection where parent_id is null
           union all select c.id, tree.path || '/' || c.name from collection c join tree on c.parent_id = tree.id
         ) select id from tree where path = ? collate nocase`,
        [path],
      ),
    hasTag: (name) => prepare('select 1 from tag where name = ?').get(name) !== undefined,
    papersAfter: (number, most) =>
      prepare(`
        select number, title, author_names as authors, ai_keywords as keywords, abstract from paper
        where number > ? order by number limit ?
      `).all(number, most) as PaperTexts[],
    titles: () =>
      prepare('select number, title from head order by number').iterate() as IterableIterator<{
        number: number
        title: string
      }>,
    termCounts: () =>
      handle
        .prepare('select term, col as column, doc as count from temp.paper_terms')
        .iterate() as IterableIterator<{
        term: string
        column: string
        count: number
      }>,
    snapshot: (read) => handle.transaction(read)(),
    highestNumber: () => (prepare('select max(number) from paper').pluck().get() as number | null) ?? 0,
    textChanges: () => prepare('select count from text_change').pluck().get() as number,
    close: () => handle.close(),
  }
}
