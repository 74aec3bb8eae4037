// Which blocks of text hold which two letters beside each other: one row of bits a pair. A word can only be in the blocks
// that hold all of its pairs. Pure.

export type PairIndex = {
  /** Notes two neighbouring bytes of a block; only pairs of a to z are kept. */
  put(first: number, second: number, block: number): void
  /** Blocks that hold all pairs of a to z in the word, the last one first; all of them, where it has no such pair. */
  blocksWith(word: Uint8Array): IterableIterator<number>
}

const LETTERS = 26
const A = 97
const FEWEST_WORDS = 64

const letterOf = (byte: number) => (byte >= A && byte < A + LETTERS ? byte - A : -1)

/** -1 when one of the two is no letter. */
function pairOf(first: number, second: number): number {
  const [left, right] = [letterOf(first), letterOf(second)]
  return left < 0 || right < 0 ? -1 : left * LETTERS + right
}

export function createPairIndex(): PairIndex {
  /** Words of 32 bits a row. */
  let width = FEWEST_WORDS
  let bits = new Uint32Array(LETTERS * LETTERS * width)
  let blocks = 0

  function widen(wanted: number): void {
    const wider = Math.max(wanted, width * 2)
    const next = new Uint32Array(LETTERS * LETTERS * wider)
    for (let row = 0; row < LETTERS * LETTERS; row += 1)
      next.set(bits.subarray(row * width, (row + 1) * width), row * wider)
    width = wider
    bits = next
  }

  function* blocksWith(word: Uint8Array): IterableIterator<number> {
    const rows: number[] = []
    for (let at = 1; at < word.length; at += 1) {
      const pair = pairOf(word[at - 1] as number, word[at] as number)
      if (pair >= 0) rows.push(pair * width)
    }
    for (let at = Math.ceil(blocks / 32) - 1; at >= 0; at -= 1) {
      let held = 0xffffffff
      for (const row of rows) held &= bits[row + at] as number
      for (let bit = 31; held !== 0 && bit >= 0; bit -= 1) {
        const block = at * 32 + bit
        if ((held >>> bit) & 1 && block < blocks) yield block
      }
    }
  }

  return {
    put: (first, second, block) => {
      blocks = Math.max(blocks, block + 1)
      const word = block >>> 5
      if (word >= width) widen(word + 1)
      const pair = pairOf(first, second)
      if (pair < 0) return
      const at = pair * width + word
      bits[at] = (bits[at] as number) | (1 << (block & 31))
    },
    blocksWith,
  }
}
