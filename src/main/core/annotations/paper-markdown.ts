// All of a paper's annotations as one Markdown document.
import { annotationsMarkdown, arxivPageLink } from '../../../shared/annotations-markdown.ts'
import { LecternError } from '../../../shared/errors.ts'
import { isLocalId } from '../../../shared/local-id.ts'
import type { ReadDb } from '../db/database.ts'
import { readAnnotations } from './annotation-table.ts'

export type MarkdownDeps = {
  readonly db: ReadDb
  /** Where papers and their PDFs are. */
  readonly arxiv: string
  /** A title as Markdown. */
  readonly writeTitle: (title: string) => string
}

/** Errors: not_found. */
export async function paperMarkdown({ db, arxiv, writeTitle }: MarkdownDeps, id: string): Promise<string> {
  const paper = await db.selectFrom('paper').select('title').where('id', '=', id).executeTakeFirst()
  if (paper === undefined) throw new LecternError('not_found', { what: 'paper', id })
  const isLocal = isLocalId(id)
  const linkOf = isLocal ? () => undefined : arxivPageLink(arxiv, id)
  const marks = annotationsMarkdown(await readAnnotations(db, id), linkOf, 2)
  const head = [
    `# ${writeTitle(paper.title.replace(/\s+/gu, ' ').trim())}\n`,
    ...(isLocal ? [] : [`<${arxiv}/abs/${id}>\n`]),
  ]
  return [...head, ...(marks === '' ? [] : [marks])].join('\n')
}
