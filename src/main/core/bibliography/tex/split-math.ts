// Finds the LaTeX math that feed titles still hold, and tells it from money. Pure text work; typesets nothing.
import { readMath } from './read-math.ts'

export type TitlePart =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'math'; readonly tex: string }

// `$` or `\(` not itself escaped, its content with no other dollar sign in it, and no longer than a title's math is.
const CANDIDATE = /(?<!\\)\$((?:[^$\\]|\\.){1,300})\$|\\\(((?:[^$\\]|\\[^)]){1,300})\\\)/gsu

/**
 * The title in order. Math is what stands between two dollar signs and
 *  1. reads as math (see `looksLikeMath`): money, shell variables and lone dollar signs do not; and
 *  2. is sure to compile: balanced braces, known commands only.
 * Everything else is text, dollar signs included.
 */
export function splitMath(title: string): TitlePart[] {
  const parts: TitlePart[] = []
  let from = 0
  const candidate = new RegExp(CANDIDATE)
  for (let match = candidate.exec(title); match !== null; match = candidate.exec(title)) {
    const end = match.index + match[0].length
    const content = match[1] ?? match[2] ?? ''
    const tex = looksLikeMath(content, title.slice(from, match.index), title.slice(end))
      ? readMath(content.trim())
      : undefined
    if (tex === undefined) {
      // The closing sign may open the real thing: "$5 for $x^2$".
      candidate.lastIndex = match.index + 1
      continue
    }
    if (match.index > from) parts.push({ kind: 'text', text: title.slice(from, match.index) })
    parts.push({ kind: 'math', tex: `$${tex}$` })
    from = end
  }
  if (from < title.length) parts.push({ kind: 'text', text: title.slice(from) })
  return parts
}

/**
 * With a command or a script in it, no two plain words side by side and the same spacing at both ends, it is math.
 * Without, it must be a short formula (`K`, `O(n)`, `n=3`, `3`): no space at its ends, no run of three letters, not
 * glued to a letter or digit before it or a digit after it.
 */
function looksLikeMath(content: string, before: string, after: string): boolean {
  const words = content.replace(/\\text\{[^{}]*\}|\\[A-Za-z]+/g, ' ; ')
  if (/\\[A-Za-z{]|[_^]\s*[\\{\p{L}\p{N}*+-]/u.test(content)) {
    return !/\p{L}{2,}\s+\p{L}{2,}/u.test(words) && /^\s/.test(content) === /\s$/.test(content)
  }
  if (/\p{L}{3}/u.test(content) || /[\p{L}\p{N}]$/u.test(before) || /^\d/.test(after)) return false
  return /^[A-Za-z0-9Α-ω(|+-](?:[A-Za-z0-9Α-ω+\-*/=()|,.' ]*[A-Za-z0-9Α-ω)'|])?$/u.test(content)
}
