// A note in three versions into one: as generated last, as generated now, as it is in the file. Pure. The text of its user
// is never lost: what stands around the managed block is not touched, and what was written into it moves below it.
import { NOTE_BEGIN, NOTE_END } from '../writers/write-markdown-note.ts'
import { mergeFrontMatter } from './merge-front-matter.ts'

/** `base` is undefined for a note whose last generated text is not known. */
export function mergeNote(base: string | undefined, ours: string, theirs: string): string {
  const mark = theirs.startsWith('\ufeff') ? '\ufeff' : ''
  const bare = theirs.slice(mark.length)
  const isCrLf = /\r\n/.test(bare) && !/(?:^|[^\r])\n/.test(bare)
  const file = isCrLf ? bare.replaceAll('\r\n', '\n') : bare
  const generated = parts(ours)
  const last = base === undefined ? undefined : parts(base)
  const there = parts(file)
  const merged =
    mergedHead(last?.head ?? '', generated.head, there.head) + mergedBody(last, generated.block, there)
  return mark + (isCrLf ? merged.replaceAll('\n', '\r\n') : merged)
}

/** Whether a file has what a merge can go by: one managed block. */
export function hasBlock(text: string): boolean {
  return parts(text.replaceAll('\r\n', '\n')).block !== undefined
}

type Parts = {
  /** The front matter with its fences, empty where there is none. */
  readonly head: string
  readonly body: string
  /** Between the markers; undefined where there is not one pair of them. */
  readonly block: string | undefined
}

const HEAD = /^---[ \t]*\n(?:[\s\S]*?\n)?---[ \t]*(?:\n|$)/

function parts(text: string): Parts {
  const head = HEAD.exec(text)?.[0] ?? ''
  const body = text.slice(head.length)
  const begins = body.split(NOTE_BEGIN)
  const ends = body.split(NOTE_END)
  const isOne = begins.length === 2 && ends.length === 2 && body.indexOf(NOTE_BEGIN) < body.indexOf(NOTE_END)
  const block = isOne
    ? body.slice(body.indexOf(NOTE_BEGIN) + NOTE_BEGIN.length, body.indexOf(NOTE_END))
    : undefined
  return { head, body, block }
}

function mergedHead(base: string, ours: string, theirs: string): string {
  // Who took the front matter away does not want it.
  if (theirs === '' || theirs === ours) return theirs
  const inner = (head: string) => head.replace(/^---[ \t]*\n/, '').replace(/---[ \t]*\n?$/, '')
  const merged = mergeFrontMatter(inner(base), inner(ours), inner(theirs))
  if (merged === undefined || merged === inner(theirs)) return theirs
  return `---\n${merged}---\n`
}

function mergedBody(base: Parts | undefined, ours: string | undefined, theirs: Parts): string {
  const { body, block } = theirs
  if (ours === undefined || block === undefined || block === ours || base?.block === ours) return body
  const generated = new Set(`${base?.block ?? ''}\n${ours}`.split('\n'))
  const own = block === base?.block ? [] : block.split('\n').filter((line) => !generated.has(line))
  const [before = '', rest = ''] = [
    body.slice(0, body.indexOf(NOTE_BEGIN)),
    body.slice(body.indexOf(NOTE_END) + NOTE_END.length),
  ]
  const moved = own.length === 0 ? '' : `\n\n${own.join('\n')}`
  return `${before}${NOTE_BEGIN}${ours}${NOTE_END}${moved}${rest}`
}
