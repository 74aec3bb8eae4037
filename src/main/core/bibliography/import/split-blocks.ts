// A BibTeX file cut into its blocks, each with its line: so that one that is broken costs itself alone.

export type Block = {
  readonly kind: 'entry' | 'string' | 'preamble' | 'comment' | 'broken'
  /** In lower case, without the @. */
  readonly type: string
  /** As written; empty where there is none. Of a string, its name. */
  readonly key: string
  /** From 1. */
  readonly line: number
  readonly text: string
  /** Behind the key and its comma. */
  readonly body: string
}

const START = /@\s*(\p{L}[\p{L}\p{N}_-]*)\s*([{(])/uy
/** How an entry begins a line: inside another one, that one was never closed. */
const NEXT_ENTRY = /^[ \t]*@\s*\p{L}[\p{L}\p{N}_-]*\s*[{(]\s*[^\s,={}"]*\s*,/u
const KEY = /^\s*([^,={}"\n]*?)\s*,/
const NAME = /^\s*([^\s=]+)\s*=/

export function splitBlocks(text: string): Block[] {
  const blocks: Block[] = []
  const lineAt = createLineCounter(text)
  let at = text.indexOf('@')
  while (at >= 0) {
    START.lastIndex = at
    const match = isCommentedOut(text, at) ? null : START.exec(text)
    if (match === null) {
      at = text.indexOf('@', at + 1)
      continue
    }
    const [opening, name = '', guard = '{'] = match
    const type = name.toLowerCase()
    const inside = at + opening.length
    const end = findEnd(text, inside, guard)
    const closed = end.kind === 'closed'
    const content = text.slice(inside, closed ? end.at - 1 : end.at)
    const kind = !closed && type !== 'comment' ? 'broken' : kindOf(type)
    const key = (kind === 'string' ? NAME : KEY).exec(content)
    blocks.push({
      kind,
      type,
      key: key?.[1] ?? '',
      line: lineAt(at),
      text: text.slice(at, end.at),
      body: key === null || kind === 'string' ? content : content.slice(key[0].length),
    })
    at = text.indexOf('@', end.at)
  }
  return blocks
}

function kindOf(type: string): Block['kind'] {
  return type === 'string' || type === 'preamble' || type === 'comment' ? type : 'entry'
}

/** Entries are put out of use by a percent sign before them, although BibTeX itself knows no such thing. */
function isCommentedOut(text: string, at: number): boolean {
  const lineStart = text.lastIndexOf('\n', at - 1) + 1
  return /^\s*%/.test(text.slice(lineStart, at))
}

type End = { readonly kind: 'closed' | 'open'; readonly at: number }

/** Behind the closing brace; or, where there is none, where the next entry or the end of the file is. */
function findEnd(text: string, start: number, guard: string): End {
  let depth = 0
  let isQuoted = false
  for (let at = start; at < text.length; at += 1) {
    switch (text[at]) {
      case '\\':
        at += 1
        break
      case '{':
        depth += 1
        break
      case '}':
        if (depth === 0 && guard === '{') return { kind: 'closed', at: at + 1 }
        depth = Math.max(0, depth - 1)
        break
      case '"':
        if (depth === 0) isQuoted = !isQuoted
        break
      case ')':
        if (guard === '(' && depth === 0 && !isQuoted) return { kind: 'closed', at: at + 1 }
        break
      case '\n': {
        const line = text.slice(at + 1, at + 300)
        if (line.includes('@') && NEXT_ENTRY.test(line)) return { kind: 'open', at: at + 1 }
        break
      }
    }
  }
  return { kind: 'open', at: text.length }
}

/** Lines from 1, for places that are asked for in order. */
export function createLineCounter(text: string): (at: number) => number {
  let line = 1
  let counted = 0
  return (at) => {
    for (let next = text.indexOf('\n', counted); next >= 0 && next < at; next = text.indexOf('\n', counted)) {
      line += 1
      counted = next + 1
    }
    return line
  }
}
