// A Markdown text cut into the pieces that stand for its pages: a section each, by its headings. Pure. The core indexes
// the pieces and the window shows them, both by this.

const HEADING = /^ {0,3}#{1,6}[ \t]/
const FENCE = /^ {0,3}(`{3,}|~{3,})/

/** Joined by line breaks, the pieces are the text. Never empty. */
export function splitSections(markdown: string): string[] {
  const pieces: string[][] = [[]]
  let fence: string | undefined
  for (const line of markdown.replaceAll('\r\n', '\n').split('\n')) {
    const mark = FENCE.exec(line)?.[1]
    if (fence === undefined) fence = mark
    else if (mark?.startsWith(fence)) fence = undefined
    const isHeading = fence === undefined && HEADING.test(line)
    const last = pieces.at(-1) ?? []
    if (isHeading && last.some((each) => each.trim() !== '')) pieces.push([line])
    else last.push(line)
  }
  return pieces.map((lines) => lines.join('\n'))
}
