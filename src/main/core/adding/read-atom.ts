// The answer of arXiv's API, an Atom feed, as papers of the hub's shape. Reads the few fields it needs and no other XML.
// https://info.arxiv.org/help/api/user-manual.html
import { withoutVersion } from '../../../shared/arxiv-id.ts'
import { decodeEntities } from '../../../shared/decode-entities.ts'

/** A paper in the shape of the hub's `paper`, as far as arXiv knows it. */
export type AtomPaper = {
  readonly id: string
  readonly title: string
  readonly summary: string
  readonly publishedAt: string | undefined
  readonly authors: readonly { readonly name: string }[]
  /** What arXiv alone knows. */
  readonly facts: ArxivFacts
}

export type ArxivFacts = {
  readonly primaryCategory: string | undefined
  readonly doi: string | undefined
  readonly journalRef: string | undefined
  /** The latest one. */
  readonly version: number | undefined
  readonly comment: string | undefined
}

/** The feed's papers; undefined when the text is no Atom feed. An entry that reports an error is no paper. */
export function readAtom(xml: string): AtomPaper[] | undefined {
  if (!/<feed[\s>]/.test(xml) || !/<\/feed>\s*$/.test(xml)) return undefined
  return elements(xml, 'entry').flatMap((entry) => {
    const id = /\/abs\/(\S+)$/.exec(field(entry, 'id'))?.[1]
    if (id === undefined) return []
    return [
      {
        id: withoutVersion(id),
        title: field(entry, 'title'),
        summary: field(entry, 'summary'),
        publishedAt: field(entry, 'published') || undefined,
        authors: elements(entry, 'author').map((author) => ({ name: field(author, 'name') })),
        facts: readFacts(entry, id),
      },
    ]
  })
}

function readFacts(entry: string, id: string): ArxivFacts {
  const version = /v(\d+)$/.exec(id)?.[1]
  const line = (name: string) => field(entry, name).replace(/\s+/g, ' ') || undefined
  return {
    primaryCategory: /<arxiv:primary_category\b[^>]*\bterm="([^"]+)"/.exec(entry)?.[1],
    doi: line('arxiv:doi'),
    journalRef: line('arxiv:journal_ref'),
    version: version === undefined ? undefined : Number(version),
    comment: line('arxiv:comment'),
  }
}

/** What is between the tags of each such element. */
function elements(xml: string, name: string): string[] {
  return [...xml.matchAll(new RegExp(`<${name}(?:\\s[^>]*)?>([\\s\\S]*?)</${name}>`, 'g'))].map(
    ([, inner = '']) => inner,
  )
}

function field(xml: string, name: string): string {
  const [inner = ''] = elements(xml, name)
  const parts = inner.split(/<!\[CDATA\[([\s\S]*?)\]\]>/)
  return parts
    .map((part, index) => (index % 2 === 1 ? part : decodeEntities(part)))
    .join('')
    .trim()
}
