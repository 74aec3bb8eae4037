// A piece of a query taken apart, to be spoken of.

/** The field's name in a piece of a query: `tag` of `-tag:"to cite"`. */
export function fieldOf(piece: string): string | undefined {
  return /^-?\s*([^\s:"]+):/.exec(piece)?.[1]?.toLowerCase()
}

/** What follows the field, without its quotes. */
export function nameOf(piece: string): string {
  return piece.replace(/^-?\s*[^\s:"]+:\s*/, '').replace(/^"|"$/g, '')
}
