// Optimal string alignment: insertions, deletions, substitutions and swaps of neighbours count one each, and no piece is
// edited twice. Works on UTF-16 units: the words compared are folded, nearly always ASCII.

const ROWS = [new Uint8Array(64), new Uint8Array(64), new Uint8Array(64)] as const

/** The distance of two words, or `limit + 1` when it is more than the limit. Words longer than 62 are too far from any other. */
export function editDistance(a: string, b: string, limit: number): number {
  const [n, m] = [a.length, b.length]
  if (Math.abs(n - m) > limit || n > 62 || m > 62) return a === b ? 0 : limit + 1
  let [before, previous, current] = ROWS as readonly [Uint8Array, Uint8Array, Uint8Array]
  for (let j = 0; j <= m; j += 1) previous[j] = j
  for (let i = 1; i <= n; i += 1) {
    const letter = a.charCodeAt(i - 1)
    current[0] = i
    // Cells farther from the diagonal than the limit cannot matter; their neighbours must read as far.
    const from = Math.max(1, i - limit)
    const to = Math.min(m, i + limit)
    if (from > 1) current[from - 1] = limit + 1
    // The first cell of a row is inside the band for the first rows.
    let least = i <= limit ? i : limit + 1
    for (let j = from; j <= to; j += 1) {
      const other = b.charCodeAt(j - 1)
      const above = j < i + limit ? (previous[j] as number) : limit + 1
      let cost = Math.min(
        (previous[j - 1] as number) + (letter === other ? 0 : 1),
        above + 1,
        (current[j - 1] as number) + 1,
      )
      if (i > 1 && j > 1 && letter === b.charCodeAt(j - 2) && a.charCodeAt(i - 2) === other)
        cost = Math.min(cost, (before[j - 2] as number) + 1)
      current[j] = cost
      if (cost < least) least = cost
    }
    if (least > limit) return limit + 1
    const spare = before
    before = previous
    previous = current
    current = spare
  }
  return Math.min(previous[m] as number, limit + 1)
}

/** The least distance of a word to any beginning of another, or `limit + 1`. */
export function prefixDistance(word: string, other: string, limit: number): number {
  let least = limit + 1
  for (
    let length = Math.max(1, word.length - limit);
    length <= Math.min(other.length, word.length + limit);
    length += 1
  ) {
    least = Math.min(least, editDistance(word, other.slice(0, length), limit))
    if (least === 0) break
  }
  return least
}
