// Where papers of a collection go when they are ordered by hand. Pure. Places are numbers with room between them: a move
// writes the moved rows alone, and only when two neighbours have no number left between them are all numbered anew.

export type Placed = { readonly id: string; readonly position: number }

/** Beside a paper of the same collection, or at the end. */
export type Beside = { readonly before?: string | undefined; readonly after?: string | undefined }

/**
 * The positions to write so that `moved` stand together, in the order given, beside the anchor. `rows` are the whole
 * collection in order and hold all of `moved` and the anchor. An anchor that is moved itself stands for its own place.
 * Empty when all are there already.
 */
export function placePapers(
  rows: readonly Placed[],
  moved: readonly string[],
  beside: Beside,
): Map<string, number> {
  const moving = new Set(moved)
  const rest = rows.filter((row) => !moving.has(row.id))
  const gap = gapOf(rows, moving, beside)
  const ordered = [
    ...rest.slice(0, gap).map((row) => row.id),
    ...moved,
    ...rest.slice(gap).map((row) => row.id),
  ]
  if (ordered.every((id, index) => rows[index]?.id === id)) return new Map()
  const between = numbersBetween(rest[gap - 1]?.position, rest[gap]?.position, moved.length)
  if (between !== undefined) return new Map(moved.map((id, index) => [id, between[index] ?? 0]))
  const before = new Map(rows.map((row) => [row.id, row.position]))
  return new Map(
    ordered.map((id, index): [string, number] => [id, index + 1]).filter(([id, at]) => before.get(id) !== at),
  )
}

/** How many of the papers that stay come before the moved ones. */
function gapOf(rows: readonly Placed[], moving: ReadonlySet<string>, { before, after }: Beside): number {
  const anchor = before ?? after
  const at = anchor === undefined ? rows.length : rows.findIndex((row) => row.id === anchor)
  const through = after !== undefined && before === undefined ? at + 1 : at
  return rows.slice(0, through).filter((row) => !moving.has(row.id)).length
}

/** So many numbers between two, both exclusive and either open; undefined when they do not fit. */
function numbersBetween(
  low: number | undefined,
  high: number | undefined,
  count: number,
): number[] | undefined {
  const numbers = (first: number, step: number) =>
    Array.from({ length: count }, (_, index) => first + step * index)
  if (low === undefined) return numbers((high ?? count + 1) - count, 1)
  if (high === undefined) return numbers(low + 1, 1)
  const step = (high - low) / (count + 1)
  const found = numbers(low + step, step)
  const isRising = [low, ...found, high].every(
    (number, index, all) => index === 0 || number > (all[index - 1] ?? 0),
  )
  return isRising ? found : undefined
}
