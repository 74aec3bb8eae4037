// The papers of a view, in order, with the way back from an id to its position. Up to some hundred thousand ids, so the
// index is built once, and only when it has been asked for some times: after each change of data, one look must do.

export type Order = {
  readonly ids: readonly string[]
  /** -1 when the paper is not in the view. */
  readonly indexOf: (id: string) => number
}

/** So many looks are through the ids themselves: building the index takes longer than all of them. */
const LOOKS_WITHOUT_INDEX = 4

export function createOrder(ids: readonly string[]): Order {
  let index: Map<string, number> | undefined
  let looks = 0
  return {
    ids,
    indexOf: (id) => {
      looks += 1
      if (index === undefined && looks <= LOOKS_WITHOUT_INDEX) return ids.indexOf(id)
      index ??= new Map(ids.map((each, position) => [each, position]))
      return index.get(id) ?? -1
    },
  }
}

export const EMPTY_ORDER: Order = createOrder([])
