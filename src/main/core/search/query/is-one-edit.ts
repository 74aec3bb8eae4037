// Whether a name looks like a slip of another.

/** Whether one letter added, dropped or replaced, or two neighbours swapped, make one word the other. */
export function isOneEdit(a: string, b: string): boolean {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a]
  if (long.length - short.length > 1 || short === long) return false
  let same = 0
  while (same < short.length && short[same] === long[same]) same += 1
  if (short.length < long.length) return short.slice(same) === long.slice(same + 1)
  const isSwapped = short[same] === long[same + 1] && short[same + 1] === long[same]
  return (
    short.slice(same + 1) === long.slice(same + 1) ||
    (isSwapped && short.slice(same + 2) === long.slice(same + 2))
  )
}
