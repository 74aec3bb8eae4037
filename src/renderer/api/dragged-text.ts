// Papers as an editor takes them when they are dropped there. Pure.

export type DragText = {
  readonly id: string
  readonly title: string | undefined
  readonly link: string | undefined
}

export function draggedText(papers: readonly DragText[]): { plain: string; html: string; uris: string } {
  const nameOf = ({ id, title, link }: DragText) => title ?? link ?? id
  return {
    plain: papers
      .map((paper) =>
        paper.title !== undefined && paper.link ? `${paper.title}\n${paper.link}` : nameOf(paper),
      )
      .join('\n\n'),
    html: papers
      .map((paper) => {
        const name = escapeHtml(nameOf(paper))
        return `<p>${paper.link ? `<a href="${escapeHtml(paper.link)}">${name}</a>` : name}</p>`
      })
      .join(''),
    uris: papers.flatMap(({ link }) => link ?? []).join('\r\n'),
  }
}

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }

function escapeHtml(text: string): string {
  return text.replace(/[&<>"]/g, (sign) => ENTITIES[sign] ?? sign)
}
