// The answer of arXiv's API, an Atom feed, as papers of the hub's shape. Reads the few fields it needs and no other XML.
// https://info.arxiv.org/help/api/user-manual.html
import { withoutVersion } from '../../../shared/arxiv-id.ts'
import { decodeEntities } from './decode-entities.ts'

/** A paper in the shape of the hub's `paper`, as far as arXiv knows it. */
export type AtomPaper = {
  readonly id: string
  readonly title: string
  readonly summary: string
  readonly publishedAt: string | undefined
  readonly authors: readonly { readonly name: string }[]
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
      },
    ]
  })
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
