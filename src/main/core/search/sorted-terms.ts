// Looking up in a list of terms in the order of code units. Pure.

/** The place of the first term that is not before the given one. */
export function lowerBound(terms: readonly string[], term: string): number {
  let [low, high] = [0, terms.length]
  while (low < high) {
    const middle = (low + high) >>> 1
    if ((terms[middle] as string) < term) low = middle + 1
    else high = middle
  }
  return low
}

/** The places of all terms that begin with the prefix, itself included: from the first up to, not including, the second. */
export function prefixRange(terms: readonly string[], prefix: string): readonly [number, number] {
  return [lowerBound(terms, prefix), prefix === '' ? terms.length : lowerBound(terms, `${prefix}\uffff`)]
}
