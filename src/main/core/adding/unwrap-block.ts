// Lines broken for want of room, put together again: which belong to a title, which to the paragraph below it.
import { isProse } from './is-prose.ts'

/** A line this long may have been broken; a shorter one ended by itself, unless its last word asks for more. */
const NEARLY_FULL = 45
const NEARLY_WIDEST = 0.75
const MOST_TITLE_LINES = 3

/** A block of short lines: a paragraph, a title with its paragraph right below, or titles. `hasTitle`: one stands above it. */
export function unwrapBlock(lines: readonly string[], hasTitle: boolean): string[] {
  const whole = lines.join(' ')
  if (!isProse(whole)) return lines.slice(0, -1).every(isBroken) ? [whole] : [...lines]
  const ended = titleLines(lines)
  // A paragraph that has its title above it begins with a full line, or a nearly full one where its author broke it.
  const first = lines[0]?.length ?? 0
  if (hasTitle && (ended === 0 || first > widestOf(lines) * NEARLY_WIDEST)) return [whole]
  const count = Math.max(ended, 1)
  const title = lines.slice(0, count).join(' ')
  const below = lines.slice(count).join(' ')
  const beginsAnew = /^["'“‘(]?[\p{Lu}\p{N}]/u.test(below)
  return beginsAnew && !isProse(title) && isProse(below) ? [title, below] : [whole]
}

/** How many lines there are up to one that had room for the next word, and so ended by itself; 0 when none did soon. */
function titleLines(lines: readonly string[]): number {
  const room = widestOf(lines)
  const fits = (line: string, next: string) => line.length + 1 + next.split(' ', 1).join().length <= room
  const last = lines.slice(0, MOST_TITLE_LINES).findIndex((line, index) => {
    const next = lines[index + 1]
    return next !== undefined && fits(line, next) && !isUnfinished(line)
  })
  return last + 1
}

function widestOf(lines: readonly string[]): number {
  return Math.max(...lines.map((line) => line.length))
}

function isBroken(line: string): boolean {
  return line.length >= NEARLY_FULL || isUnfinished(line)
}

/** Nothing ends like this but a line that had no more room. */
function isUnfinished(line: string): boolean {
  return /(?:[,:;–—-]|\b(?:an?|the|and|or|of|for|in|on|to|by|with|via|from|through|using|is|are|as|at|under|over))$/i.test(
    line,
  )
}
