// Reads the compact notation of the topics files: `# field` opens a topic, then `key: value` lines. Lists are
// separated by semicolons; a problem and a method are `noun phrase = what it is, or does`.

export type Explained = { readonly noun: string; readonly text: string }

export type SampleTopic = {
  /** Fits "progress in …". */
  readonly field: string
  /** Plural nouns: who does it. */
  readonly subjects: readonly string[]
  readonly tasks: readonly string[]
  /** Higher is better. */
  readonly metrics: readonly string[]
  readonly keywords: readonly string[]
  /** `text` is a full clause. */
  readonly problems: readonly Explained[]
  /** `text` is what the method does, in the third person. */
  readonly methods: readonly Explained[]
  /** Catchy openings for titles; some are questions. */
  readonly hooks: readonly string[]
}

export function parseTopics(text: string): SampleTopic[] {
  return text
    .split(/^# /m)
    .slice(1)
    .map((block) => {
      const [field = '', ...lines] = block.trim().split('\n')
      const valuesOf = (key: string) =>
        lines.filter((line) => line.startsWith(`${key}: `)).map((line) => line.slice(key.length + 2))
      const listOf = (key: string) => valuesOf(key).flatMap((value) => value.split('; '))
      const explained = (key: string) =>
        valuesOf(key).map((value): Explained => {
          const [noun = '', meaning = ''] = value.split(' = ')
          return { noun, text: meaning }
        })
      return {
        field,
        subjects: listOf('subjects'),
        tasks: listOf('tasks'),
        metrics: listOf('metrics'),
        keywords: listOf('keywords'),
        problems: explained('problem'),
        methods: explained('method'),
        hooks: valuesOf('hook'),
      }
    })
}
