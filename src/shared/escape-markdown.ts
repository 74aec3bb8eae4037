// Plain text as Markdown that reads as it stands, wherever in a document it comes to stand. Knows CommonMark, and what
// Obsidian and GitHub make of more: math, highlights, tags, tables, comments, footnotes.

const MARKS = /[\\`*_[\]<>$~#|^=]|&(?=#?\w+;)|%(?=%)/g
/** What begins a list, a rule or an underlined heading, at the beginning of a line. */
const BULLET = /^(?=[-+])/
const NUMBER = /^(\d+)(?=[.)])/

/** One line: white space is folded. */
export function escapeMarkdown(text: string): string {
  return (
    fold(text)
      .replace(MARKS, '\\$&')
      .replace(BULLET, '\\')
      // A digit cannot be escaped, its point can.
      .replace(NUMBER, '$1\\')
  )
}

/** Lines kept as lines, gaps between them as gaps between paragraphs; each without its end. */
export function markdownParagraphs(text: string): string[][] {
  const paragraphs: string[][] = [[]]
  for (const line of text.split(/\r\n|[\n\r\u2028\u2029]/)) {
    const escaped = escapeMarkdown(line)
    if (escaped !== '') paragraphs.at(-1)?.push(escaped)
    else if (paragraphs.at(-1)?.length !== 0) paragraphs.push([])
  }
  return paragraphs.filter((lines) => lines.length > 0)
}

function fold(text: string): string {
  // Control characters, and what may not stand alone, are no text.
  return text
    .toWellFormed()
    .replace(/[\s\p{Cc}]+/gu, ' ')
    .trim()
}
