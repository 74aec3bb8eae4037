// Papers of a library as query makers need them, read straight from its file.
import type SQLite from 'better-sqlite3'
import type { Target, WordCounts } from './candidate.ts'
import { foldWords } from './text.ts'

type Row = { id: string; title: string; authors: string; keywords: string; abstract: string }

const SELECT = 'select id, title, author_names as authors, ai_keywords as keywords, abstract from paper'

export function* readPapers(db: SQLite.Database): Generator<Target> {
  for (const row of db.prepare(`${SELECT} order by number`).iterate()) yield toTarget(row as Row)
}

export function readTargets(db: SQLite.Database, ids: readonly string[]): Target[] {
  const statement = db.prepare(`${SELECT} where id = ?`)
  return ids.map((id) => toTarget(statement.get(id) as Row))
}

function toTarget({ authors, keywords, ...rest }: Row): Target {
  const names = authors.split('\n').filter((name) => name !== '')
  return { ...rest, authors: names, keywords: JSON.parse(keywords) as string[] }
}

export function countWords(papers: Iterable<Target>): WordCounts {
  const any = new Map<string, number>()
  const title = new Map<string, number>()
  let number = 0
  for (const paper of papers) {
    number += 1
    const inTitle = new Set(foldWords(paper.title))
    const rest = foldWords([...paper.authors, ...paper.keywords, paper.abstract].join(' '))
    for (const word of inTitle) title.set(word, (title.get(word) ?? 0) + 1)
    for (const word of new Set([...inTitle, ...rest])) any.set(word, (any.get(word) ?? 0) + 1)
  }
  return { any, title, papers: number }
}
