// How arXiv's API answers for a list of ids: an Atom feed of those it has, silently without the others; and a refusal,
// as a feed too, when one of them is no id.
import type { WireItem } from '../../src/main/core/feed/sample/wire-item.ts'
import { isArxivId, withoutVersion } from '../../src/shared/arxiv-id.ts'

export function answerArxiv(
  items: readonly WireItem[],
  params: URLSearchParams,
): { status: number; body: string } {
  const ids = (params.get('id_list') ?? '').split(',')
  const bad = ids.find((id) => !isArxivId(id))
  if (bad !== undefined) {
    const error = `<entry><id>http://arxiv.org/api/errors#incorrect_id_format_for_${bad}</id><title>Error</title></entry>`
    return { status: 400, body: feed(error) }
  }
  const most = Number(params.get('max_results') ?? 10)
  const found = ids.flatMap((id) => items.find(({ paper }) => sameId(paper.id, id)) ?? [])
  return { status: 200, body: feed(found.slice(0, most).map(entry).join('\n')) }
}

/** The subject class of an old id is none of arXiv's business. */
function sameId(a: string, b: string): boolean {
  const bare = (id: string) => withoutVersion(id).replace(/\.[A-Z]{2}\//, '/')
  return bare(a) === bare(b)
}

function feed(entries: string): string {
  return `<?xml version='1.0' encoding='UTF-8'?>
<feed xmlns="http://www.w3.org/2005/Atom" xmlns:arxiv="http://arxiv.org/schemas/atom">
  <id>https://arxiv.org/api/invented</id>
  <title>arXiv Query: id_list</title>
  ${entries}
</feed>
`
}

function entry({ paper }: WireItem): string {
  const id = paper.id.replace(/\.[A-Z]{2}\//, '/')
  const authors = paper.authors.map(({ name }) => `<author>\n<name>${escaped(name)}</name>\n</author>`)
  return `<entry>
    <id>http://arxiv.org/abs/${id}v2</id>
    <title>${escaped(paper.title)}</title>
    <updated>2026-01-01T00:00:00Z</updated>
    <link href="https://arxiv.org/abs/${id}v2" rel="alternate" type="text/html"/>
    <summary>${escaped(paper.summary)}</summary>
    <category term="cs.CL" scheme="http://arxiv.org/schemas/atom"/>
    <published>${paper.publishedAt}</published>
    <arxiv:primary_category term="cs.CL"/>
    ${authors.join('\n')}
  </entry>`
}

function escaped(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
}
