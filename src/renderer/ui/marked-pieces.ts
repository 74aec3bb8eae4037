// Splits a text at its matched ranges. Pure. Ranges are UTF-16 offsets, the end exclusive; any that do not fit the text
// (it may have changed since) are cut to it, and never lose a letter.
import type { TextRange } from '../../shared/search-model.ts'

export type Piece = { readonly start: number; readonly text: string; readonly isMarked: boolean }

export function markedPieces(text: string, ranges: readonly TextRange[]): Piece[] {
  const pieces: Piece[] = []
  let done = 0
  const take = (end: number, isMarked: boolean) => {
    if (end > done) pieces.push({ start: done, text: text.slice(done, end), isMarked })
    done = Math.max(done, end)
  }
  for (const [start, end] of [...ranges].sort((a, b) => a[0] - b[0])) {
    take(Math.min(start, text.length), false)
    take(Math.min(end, text.length), true)
  }
  take(text.length, false)
  return pieces
}
