// Whether a line or paragraph of a page is running text, and so no title.

/** A piece as long as this is a paragraph, whatever it ends with. */
const SURELY_PROSE = 200

/** A sentence's end, and enough words for one; or much text. A title may end with a question mark, not with a full stop. */
export function isProse(piece: string): boolean {
  if (piece.length >= SURELY_PROSE) return true
  return /[.!…]["'”’)\]]*$/.test(piece) && piece.split(' ').length >= 4
}
