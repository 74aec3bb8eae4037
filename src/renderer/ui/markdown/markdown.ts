// Reads a note's Markdown: a small subset of it, into plain data. Pure. There is no HTML in it: what is no mark is text.
import { type Inline, readInline } from './markdown-inline.ts'

export type Block =
  | { readonly kind: 'heading'; readonly level: number; readonly content: readonly Inline[] }
  | { readonly kind: 'paragraph'; readonly content: readonly Inline[] }
  | { readonly kind: 'code'; readonly text: string }
  | { readonly kind: 'quote'; readonly blocks: readonly Block[] }
  | {
      readonly kind: 'list'
      /** The first number of an ordered list. */
      readonly start?: number
      readonly items: readonly (readonly Block[])[]
    }

const FENCE = /^ {0,3}(`{3,}|~{3,})/
const HEADING = /^ {0,3}(#{1,6})[ \t]+(.*)$/
const QUOTE = /^ {0,3}> ?/
const ITEM = /^( {0,3}(?:[-*+]|(\d{1,9})[.)])[ \t]+)(.*)$/
/** Deeper than this nobody writes, and what looks like it is shown as text. */
const MAX_DEPTH = 8

export function readMarkdown(text: string): Block[] {
  return readBlocks(text.replaceAll('\r\n', '\n').replaceAll('\t', '    ').split('\n'), 0)
}

/** A block and the line after it; undefined where it does not begin. */
type Reader = (
  lines: readonly string[],
  at: number,
  depth: number,
) => { block: Block; next: number } | undefined

const READERS: readonly Reader[] = [readCode, readHeading, readQuote, readList]

function readBlocks(lines: readonly string[], depth: number): Block[] {
  const blocks: Block[] = []
  let at = 0
  while (at < lines.length) {
    if (isBlank(lines[at])) {
      at += 1
      continue
    }
    const { block, next } = readSpecial(lines, at, depth) ?? readParagraph(lines, at, depth)
    blocks.push(block)
    at = next
  }
  return blocks
}

function readSpecial(lines: readonly string[], at: number, depth: number): ReturnType<Reader> {
  if (depth >= MAX_DEPTH) return undefined
  for (const read of READERS) {
    const found = read(lines, at, depth)
    if (found !== undefined) return found
  }
  return undefined
}

function readCode(lines: readonly string[], at: number): ReturnType<Reader> {
  const fence = FENCE.exec(lines[at] ?? '')?.[1]
  if (fence === undefined) return undefined
  let end = at + 1
  while (end < lines.length && !isClosing(lines[end] ?? '', fence)) end += 1
  return { block: { kind: 'code', text: lines.slice(at + 1, end).join('\n') }, next: end + 1 }
}

function isClosing(line: string, fence: string): boolean {
  const closing = line.trim()
  return closing.startsWith(fence) && closing.replaceAll(fence[0] ?? '', '') === ''
}

function readHeading(lines: readonly string[], at: number): ReturnType<Reader> {
  const [, marks, text] = HEADING.exec(lines[at] ?? '') ?? []
  if (marks === undefined || text === undefined) return undefined
  return { block: { kind: 'heading', level: marks.length, content: readInline(text.trim()) }, next: at + 1 }
}

function readQuote(lines: readonly string[], at: number, depth: number): ReturnType<Reader> {
  let end = at
  while (end < lines.length && QUOTE.test(lines[end] ?? '')) end += 1
  if (end === at) return undefined
  const inner = lines.slice(at, end).map((line) => line.replace(QUOTE, ''))
  return { block: { kind: 'quote', blocks: readBlocks(inner, depth + 1) }, next: end }
}

function readList(lines: readonly string[], at: number, depth: number): ReturnType<Reader> {
  const first = ITEM.exec(lines[at] ?? '')
  if (first === null) return undefined
  const isOrdered = first[2] !== undefined
  const items: Block[][] = []
  let next = at
  for (;;) {
    const match = ITEM.exec(lines[next] ?? '')
    if (match === null || (match[2] !== undefined) !== isOrdered) break
    const indent = match[1]?.length ?? 0
    const inner = [match[3] ?? '']
    next += 1
    while (next < lines.length && isInside(lines, next, indent)) {
      inner.push((lines[next] ?? '').slice(indent))
      next += 1
    }
    items.push(readBlocks(inner, depth + 1))
    // Items may stand apart by blank lines; the list goes on where the next line that holds something is an item.
    let further = next
    while (further < lines.length && isBlank(lines[further])) further += 1
    if (ITEM.test(lines[further] ?? '')) next = further
  }
  return {
    block: isOrdered ? { kind: 'list', start: Number(first[2]), items } : { kind: 'list', items },
    next,
  }
}

/** Whether a line belongs to the item whose text begins at that column: indented as far, or blank before such a line. */
function isInside(lines: readonly string[], at: number, indent: number): boolean {
  const line = lines[at] ?? ''
  // Two blanks are enough to be inside, as most people write it.
  const isIndented = (text: string) => text.slice(0, Math.min(indent, 2)).trim() === '' && !isBlank(text)
  if (!isBlank(line)) return isIndented(line)
  return isIndented(lines[at + 1] ?? '')
}

function readParagraph(lines: readonly string[], at: number, depth: number): { block: Block; next: number } {
  let end = at + 1
  while (end < lines.length && !isBlank(lines[end]) && !interrupts(lines[end] ?? '', depth)) end += 1
  const text = lines
    .slice(at, end)
    .map((line) => line.trim())
    .join('\n')
  return { block: { kind: 'paragraph', content: readInline(text) }, next: end }
}

/** Of numbers only 1 begins a list within a paragraph: a line may happen to begin with a year. */
function interrupts(line: string, depth: number): boolean {
  if (depth >= MAX_DEPTH) return false
  const item = ITEM.exec(line)
  if (item !== null) return item[2] === undefined || Number(item[2]) === 1
  return FENCE.test(line) || HEADING.test(line) || QUOTE.test(line)
}

function isBlank(line: string | undefined): boolean {
  return line === undefined || line.trim() === ''
}
