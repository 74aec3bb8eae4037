// Optimal string alignment: insertions, deletions, substitutions and swaps of neighbours count one each, and no piece is
// edited twice. Works on UTF-16 units: the words compared are folded, nearly always ASCII.

const LONGEST = 62
const ROWS = [new Uint8Array(LONGEST + 2), new Uint8Array(LONGEST + 2), new Uint8Array(LONGEST + 2)] as const

/** The distance of two words, or `limit + 1` when it is more than the limit. Words longer than 62 are too far from any other. */
export function editDistance(a: string, b: string, limit: number): number {
  if (Math.abs(a.length - b.length) > limit || a.length > LONGEST || b.length > LONGEST)
    return a === b ? 0 : limit + 1
  const row = align(a, b, b.length, limit)
  return row ? Math.min(row[b.length] as number, limit + 1) : limit + 1
}

/** Whether the distance is exactly one: seen from what two words share at both ends, without counting. */
export function isOneEdit(a: string, b: string): boolean {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a]
  const [n, m] = [short.length, long.length]
  if (m - n > 1) return false
  let start = 0
  while (start < n && short.charCodeAt(start) === long.charCodeAt(start)) start += 1
  let end = 0
  while (end < n - start && short.charCodeAt(n - 1 - end) === long.charCodeAt(m - 1 - end)) end += 1
  const apart = n - start - end
  if (m > n) return apart === 0
  if (apart !== 2) return apart === 1
  return (
    short.charCodeAt(start) === long.charCodeAt(start + 1) &&
    short.charCodeAt(start + 1) === long.charCodeAt(start)
  )
}

/** The least distance of a word to any beginning of another, or `limit + 1`. */
export function prefixDistance(word: string, other: string, limit: number): number {
  const longest = Math.min(other.length, word.length + limit)
  if (longest < word.length - limit || word.length > LONGEST || longest > LONGEST) return limit + 1
  const row = align(word, other, longest, limit)
  if (!row) return limit + 1
  let least = limit + 1
  for (let length = Math.max(0, word.length - limit); length <= longest; length += 1)
    least = Math.min(least, row[length] as number)
  return least
}

/**
 * Distances of the whole of `a` to the beginnings of `b` up to `m` letters, right where they are within the limit of the
 * diagonal; undefined when all of them are beyond it. The row is used again by the next call.
 */
function align(a: string, b: string, m: number, limit: number): Uint8Array | undefined {
  const n = a.length
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
    if (least > limit) return undefined
    const spare = before
    before = previous
    previous = current
    current = spare
  }
  return previous
}
