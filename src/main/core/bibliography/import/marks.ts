// What tells two works of one title apart, in a spelling that can be compared: arXiv's own numbers are no such thing.

export function marksOf(given: Readonly<{ [name: string]: string }>): { [name: string]: string } {
  return Object.fromEntries(
    Object.entries(given).flatMap(([name, value]) => {
      const mark = value
        .trim()
        .toLowerCase()
        .replace(/[‐-―-]+/g, '-')
      return mark === '' || /arxiv|^abs\//.test(mark) ? [] : [[name, mark]]
    }),
  )
}
