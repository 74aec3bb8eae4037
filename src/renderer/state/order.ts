// The papers of a view, in order, with the way back from an id to its position. Up to some hundred thousand ids, so the
// index is built once, and only when first asked for.

export type Order = {
  readonly ids: readonly string[]
  /** -1 when the paper is not in the view. */
  readonly indexOf: (id: string) => number
}

export function createOrder(ids: readonly string[]): Order {
  let index: Map<string, number> | undefined
  return {
    ids,
    indexOf: (id) => {
      index ??= new Map(ids.map((each, position) => [each, position]))
      return index.get(id) ?? -1
    },
  }
}

export const EMPTY_ORDER: Order = createOrder([])
