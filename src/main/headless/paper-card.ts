// One paper in full, for people. Pure.
import type { PaperDetail } from '../../shared/model.ts'
import { plainLines, plainText } from './plain-text.ts'
import { wrapText } from './text-width.ts'

/** Longer lines are hard to read, however wide the terminal. */
const WIDEST = 100
/** Some papers have thousands of authors; JSON has them all. */
const MOST_AUTHORS = 30
const LABEL = 11

function authors({ authors: all }: PaperDetail): string {
  const names = all.slice(0, MOST_AUTHORS).map(({ name }) => name)
  return names.join(', ') + (all.length > MOST_AUTHORS ? `, and ${all.length - MOST_AUTHORS} more` : '')
}

function code({ githubRepo, githubStars }: PaperDetail): string | undefined {
  if (githubRepo === undefined) return undefined
  return githubStars === undefined ? githubRepo : `${githubRepo} (${githubStars} stars)`
}

function facts(paper: PaperDetail): [string, string | undefined][] {
  const { reading, links } = paper
  const since = reading.dates[reading.status]
  return [
    ['Id', paper.id],
    ['Authors', authors(paper)],
    ['From', paper.organization],
    ['Published', paper.publishedAt?.slice(0, 10)],
    ['Listed', paper.days.join(', ')],
    ['Submitter', paper.submittedBy],
    ['Votes', `${paper.upvotes} upvotes, ${paper.comments} comments`],
    ['Withdrawn', paper.withdrawnAt],
    ['Status', since === undefined ? reading.status : `${reading.status} since ${since.slice(0, 10)}`],
    ['Rating', reading.rating === 0 ? undefined : `${reading.rating} of 5`],
    ['Page', reading.lastPage === undefined ? undefined : String(reading.lastPage)],
    ['Tags', paper.tags.join(', ')],
    ['Filed in', paper.collections.map(({ path }) => path).join(', ')],
    ['Cite as', paper.citekey],
    ['Keywords', paper.aiKeywords.join(', ')],
    ['arXiv', links.arxiv],
    ['PDF', links.pdf],
    ['Hub', links.hub],
    ['Project', paper.projectPage],
    ['Code', code(paper)],
  ]
}

/** `width` is the terminal's, or undefined when there is none. */
export function paperCard(paper: PaperDetail, width: number | undefined): string {
  const room = Math.min(width ?? WIDEST, WIDEST)
  const paragraphs = (title: string, text: string | undefined): string[] =>
    text === undefined || text === ''
      ? []
      : ['', title, ...plainLines(text).flatMap((line) => (line.trim() === '' ? [''] : wrapText(line, room)))]
  const table = facts(paper).flatMap(([label, value]) =>
    value === undefined || value === ''
      ? []
      : wrapText(plainText(value), room - LABEL).map(
          (line, index) => (index === 0 ? label : '').padEnd(LABEL) + line,
        ),
  )
  return `${[
    ...wrapText(plainText(paper.title), room),
    '',
    ...table,
    ...paragraphs('Abstract', paper.abstract),
    ...paragraphs('Summary (by a model)', paper.aiSummary),
    ...paragraphs('Note', paper.reading.note),
  ].join('\n')}\n`
}
