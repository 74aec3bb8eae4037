// What is printed of a work beside its people, title and year: some of it tells two works of one title apart.

export type Marks = { readonly [name: string]: string }

/** As it stood, but for dashes. arXiv's own numbers are no such thing. */
export function marksOf(given: Marks): Marks {
  return Object.fromEntries(
    Object.entries(given).flatMap(([name, value]) => {
      const mark = value.trim().replace(/[‐-―-]+/g, '-')
      return mark === '' || /arxiv|^abs\//i.test(mark) ? [] : [[name, mark]]
    }),
  )
}

const TELLING = new Set(['volume', 'number', 'pages', 'isbn', 'edition', 'chapter', 'eid', 'part'])

/** Those that tell works apart, in a spelling that can be compared. */
export function tellingMarks(marks: Marks): Marks {
  return Object.fromEntries(
    Object.entries(marks).flatMap(([name, mark]) => (TELLING.has(name) ? [[name, mark.toLowerCase()]] : [])),
  )
}
