// Splits a long selection into calls the contract takes.

/** Papers in one call, as the contract allows. */
export const MAX_IDS = 5000

export function chunksOf(ids: readonly string[], size: number = MAX_IDS): string[][] {
  const chunks: string[][] = []
  for (let start = 0; start < ids.length; start += size) chunks.push(ids.slice(start, start + size))
  return chunks
}
