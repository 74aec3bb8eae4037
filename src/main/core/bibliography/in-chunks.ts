// Long lists in pieces that one statement takes: SQLite's limit is 32,766 parameters.
const CHUNK = 5000

export function* inChunks<T>(values: readonly T[]): Generator<T[]> {
  for (let start = 0; start < values.length; start += CHUNK) yield values.slice(start, start + CHUNK)
}
