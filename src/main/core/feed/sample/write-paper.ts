// Writes an invented paper about a topic: a title, an abstract that fits it, keywords and a one-line summary.
import { ABSTRACTS } from './abstract-patterns.ts'
import type { Oddity } from './oddities.ts'
import type { SampleTopic } from './parse-topics.ts'
import type { Random } from './random.ts'
import { NAME_HEADS, NAME_TAILS } from './sample-names.ts'
import { type PaperKind, TITLES } from './title-patterns.ts'

export type WrittenPaper = {
  readonly title: string
  readonly abstract: string
  readonly keywords: readonly string[]
  readonly oneLine: string
  /** For addresses. */
  readonly slug: string
}

type Parts = Readonly<Record<string, string>>

const SIZES = ['0.5B', '1.5B', '3B', '7B', '8B', '14B', '32B', '70B']
const VERSIONS = ['1.0', '1.5', '2', '2.5', '3', 'V2']
const BENCHMARK_TAILS = ['Bench', 'Bench', 'Eval', '-Arena', 'Set', 'Gym', 'Test', 'QA']
const ONE_LINES: Readonly<Record<PaperKind, readonly string[]>> = {
  method: [
    '{Name}, based on {method}, {how}, which helps with {task}.',
    '{Name} improves {metric} in {task} through {method}.',
    'An approach to {problem} that {how}.',
  ],
  study: ['A study of {problem} in {task}, and of what {method} can do about it.'],
  benchmark: [
    '{Name} tests {subjects} on {task} and {task2}, and finds them held back by {problem}.',
    'A benchmark for {task} on which the best of {models} systems reaches {share}%.',
  ],
  report: ['{Name} is an open family of models of up to {size} parameters for {task} and {task2}.'],
  survey: ['A survey of {task} that puts {problem} first.'],
}
/** In sentences. */
const SHORTEST_ABSTRACT = 4
const SMALL_WORDS = new Set('a an the of for to in on and or with via by from as at but not is'.split(' '))

export function writePaper(random: Random, topic: SampleTopic, oddity: Oddity): WrittenPaper {
  const kind = oddity.kind ?? kindOf(random)
  const pattern = oddity.title ?? random.pick(TITLES[kind])
  const parts = partsOf(random, topic, kind, pattern)
  const slots = ABSTRACTS[kind].filter((slot) => random.chance(slot.share))
  const sentences = (slots.length < SHORTEST_ABSTRACT ? ABSTRACTS[kind] : slots).map((slot) =>
    fill(random.pick(slot.options), parts),
  )
  if (oddity.sentence !== undefined) sentences.splice(-1, 0, oddity.sentence)
  const { method = '', task = '', slug = '' } = parts
  return {
    title: oddity.title === undefined ? titleCase(fill(pattern, parts)) : fillTitle(pattern, parts),
    abstract: sentences.join(' '),
    keywords: [...random.sample(topic.keywords, random.int(2, 4)), method, task],
    oneLine: fill(random.pick(ONE_LINES[kind]), parts),
    slug,
  }
}

function kindOf(random: Random): PaperKind {
  const roll = random.next()
  if (roll < 0.6) return 'method'
  if (roll < 0.76) return 'benchmark'
  if (roll < 0.9) return 'study'
  return roll < 0.95 ? 'report' : 'survey'
}

function partsOf(random: Random, topic: SampleTopic, kind: PaperKind, pattern: string): Parts {
  const [task = '', task2 = ''] = random.sample(topic.tasks, 2)
  const [method, method2] = random.sample(topic.methods, 2)
  const problem = random.pick(topic.problems)
  const acronym = acronymOf(method?.noun ?? '')
  const head = random.pick(NAME_HEADS)
  const tail = random.pick(kind === 'benchmark' ? BENCHMARK_TAILS : NAME_TAILS)
  // A paper that is titled by its acronym calls its method so in the abstract as well.
  const name = pattern.includes('{acronym}') ? acronym : head + tail
  return {
    field: topic.field,
    subjects: random.pick(topic.subjects),
    metric: random.pick(topic.metrics),
    hook: random.pick(topic.hooks),
    task,
    task2,
    method: method?.noun ?? '',
    how: method?.text ?? '',
    method2: method2?.noun ?? '',
    how2: method2?.text ?? '',
    problem: problem.noun,
    why: problem.text,
    acronym,
    name,
    slug: `${head}${tail}`.toLowerCase(),
    size: random.pick(SIZES),
    version: random.pick(VERSIONS),
    few: String(random.int(3, 8)),
    count: String(random.int(10, 96)),
    hundreds: String(random.int(100, 999)),
    models: String(random.int(9, 40)),
    gain: (random.int(12, 249) / 10).toFixed(1),
    share: String(random.int(12, 64)),
    money: String(random.int(2, 90) * 10),
  }
}

function acronymOf(phrase: string): string {
  return phrase
    .split(/[\s-]/)
    .filter((word) => !SMALL_WORDS.has(word))
    .map((word) => word.charAt(0).toUpperCase())
    .join('')
}

function fill(pattern: string, parts: Parts, write: (text: string) => string = capitalize): string {
  return pattern.replace(/\{(\w+)\}/g, (whole, key: string) => {
    const text = parts[key.toLowerCase()]
    if (text === undefined) return whole
    return /^[A-Z]/.test(key) ? write(text) : text
  })
}

/** Leaves the pattern's own text alone: it can hold formulas. */
function fillTitle(pattern: string, parts: Parts): string {
  return fill(pattern, parts, titleCase)
}

function capitalize(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1)
}

/** Words with a capital of their own keep their shape; a question that opens a title needs no colon. */
function titleCase(text: string): string {
  const words = text.replaceAll('?:', '?').split(' ')
  return words
    .map((word, index) => {
      const opens = index === 0 || /[:?]$/.test(words[index - 1] ?? '')
      if (/\p{Lu}/u.test(word)) return word
      if (!opens && SMALL_WORDS.has(word)) return word
      return word
        .split('-')
        .map((part, place) => (place > 0 && SMALL_WORDS.has(part) ? part : capitalize(part)))
        .join('-')
    })
    .join(' ')
}
