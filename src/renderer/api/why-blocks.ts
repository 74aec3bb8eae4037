// An order cut into blocks, so that scrolling by a row asks for nothing new. Pure.

/** About twice what a window shows. */
export const BLOCK = 24

export function blockIds(order: readonly string[], block: number): readonly string[] {
  return order.slice(block * BLOCK, (block + 1) * BLOCK)
}

/** The blocks that hold the positions from `first` to `last`, both inclusive, of an order that long. */
export function blocksOf(length: number, first: number, last: number): number[] {
  const blocks: number[] = []
  const end = Math.min(last, length - 1)
  for (let block = Math.floor(Math.max(0, first) / BLOCK); block * BLOCK <= end; block += 1)
    blocks.push(block)
  return blocks
}
