// Writes the title, abstract and keywords of one invented paper from an open vocabulary. The sentences' frames are the
// sample feed's and a few of its own; what fills them never runs out.
import { ABSTRACTS } from '../../../../src/main/core/feed/sample/abstract-patterns.ts'
import type { Random } from '../../../../src/main/core/feed/sample/random.ts'
import { type PaperKind, TITLES } from '../../../../src/main/core/feed/sample/title-patterns.ts'
import type { Lexicon, Topic } from './lexicon.ts'

export type Entry = {
  readonly title: string
  readonly abstract: string
  readonly keywords: readonly string[]
}

const SMALL_WORDS = new Set('a an the of for to in on and or with via by from as at but not is'.split(' '))
const WORDS_IN_ABSTRACT = 150

/** Frames beside the sample feed's; `{other}` is a system that other papers made known. */
const SENTENCES = `
Unlike {other}, which {how}, {name} {how2}.
Compared with {other} and {other2}, it {how} while keeping {np} intact.
We evaluate on {other2} and {few} further datasets of {np}, covering {np2} and {np3}.
Our analysis links {np} to {np2}, and {np3} to the choice of {np4}.
This suggests that {np} depends less on {np2} than on {np3}.
Built on top of {other}, it {how} and needs only {count} hours of training.
A key insight is that {np} {how}.
In contrast to {np}, {np2} {how}.
The training set holds {count},{hundreds} examples of {np}, filtered by {np2}.
We further show that {np} {how} under {np2}.
`
  .trim()
  .split('\n')

/** `{hook}` would need wit; `{acronym}` is made from what the title says. */
const FRAMES: Readonly<Record<PaperKind, readonly string[]>> = {
  method: [...withoutHooks(TITLES.method), '{np}, {np2} and {np3}', '{name}: {np} with {np2} and {np3}'],
  study: [...withoutHooks(TITLES.study), 'Is {np} All You Need for {task}?', 'How {np} Shapes {np2}'],
  benchmark: withoutHooks(TITLES.benchmark),
  report: withoutHooks(TITLES.report),
  survey: withoutHooks(TITLES.survey),
}

function withoutHooks(frames: readonly string[]): string[] {
  return frames.filter((frame) => !frame.includes('{hook}'))
}

type NameOf = () => string

/** `name` is the paper's own system, `otherName` draws one that is known from elsewhere. */
export function writeEntry(random: Random, lexicon: Lexicon, name: string, otherName: NameOf): Entry {
  const topic = lexicon.topic(random)
  const phrase = () => nounPhrase(random, lexicon, topic)
  const kind = kindOf(random)
  const method = phrase()
  const parts: Record<string, string> = {
    ...{ method, name, task: phrase(), task2: phrase(), method2: phrase(), problem: phrase() },
    ...{ field: phrase(), metric: lexicon.noun(random, topic), subjects: `${phrase()} models` },
    ...{ slug: name.toLowerCase().replace(/[^a-z0-9]/g, ''), acronym: initials(method) },
    ...{ size: `${random.int(1, 90)}B`, version: `${random.int(1, 4)}.${random.int(0, 5)}` },
    ...{ few: String(random.int(3, 9)), count: String(random.int(2, 999)) },
    ...{ hundreds: String(random.int(100, 999)), models: String(random.int(7, 60)) },
    ...{ gain: (random.int(2, 600) / 10).toFixed(1), share: (random.int(100, 9999) / 100).toFixed(2) },
    money: String(random.int(2, 900) * 10),
  }
  /** These differ at each use. */
  const fresh: Readonly<Record<string, () => string>> = {
    how: () => clause(random, lexicon, topic),
    how2: () => clause(random, lexicon, topic),
    why: () => `${phrase()} ${clause(random, lexicon, topic)}`,
    np: phrase,
    np2: phrase,
    np3: phrase,
    np4: phrase,
    other: otherName,
    other2: otherName,
  }
  const fill = (frame: string) => fillFrame(frame, (key) => fresh[key]?.() ?? parts[key])
  const title = titleCase(fill(random.pick(FRAMES[kind])))
  return {
    title,
    abstract: abstractOf(random, kind, fill),
    keywords: keywordsOf(random, lexicon, topic, method),
  }
}

function abstractOf(random: Random, kind: PaperKind, fill: (frame: string) => string): string {
  const slots = ABSTRACTS[kind].filter((slot) => random.chance(slot.share))
  const sentences = slots.map((slot) => fill(random.pick(slot.options)))
  const wanted = WORDS_IN_ABSTRACT + 25 * random.normal()
  let words = countWords(sentences)
  while (words < wanted) {
    const sentence = fill(random.pick(SENTENCES))
    sentences.splice(Math.max(1, sentences.length - 1), 0, sentence)
    words += sentence.split(' ').length
  }
  return sentences.join(' ')
}

function countWords(sentences: readonly string[]): number {
  return sentences.reduce((sum, sentence) => sum + sentence.split(' ').length, 0)
}

function keywordsOf(random: Random, lexicon: Lexicon, topic: Topic, method: string): string[] {
  const keywords = [method]
  for (let count = random.int(3, 6); count > 0; count -= 1) {
    keywords.push(`${lexicon.modifier(random, topic)} ${lexicon.noun(random, topic)}`)
  }
  return keywords
}

function nounPhrase(random: Random, lexicon: Lexicon, topic: Topic): string {
  const modifier = () => lexicon.modifier(random, topic)
  const noun = () => lexicon.noun(random, topic)
  const roll = random.next()
  if (roll < 0.3) return `${modifier()} ${noun()}`
  if (roll < 0.6) return `${modifier()} ${noun()} ${noun()}`
  if (roll < 0.72) return `${modifier()} ${modifier()} ${noun()}`
  if (roll < 0.84) return `${noun()} ${noun()}`
  return roll < 0.93 ? `${noun()} of ${modifier()} ${plural(noun())}` : `${modifier()} ${plural(noun())}`
}

function plural(noun: string): string {
  if (/(?:s|x|ch|sh)$/.test(noun)) return noun
  return /[^aeiou]y$/.test(noun) ? `${noun.slice(0, -1)}ies` : `${noun}s`
}

function clause(random: Random, lexicon: Lexicon, topic: Topic): string {
  const object = nounPhrase(random, lexicon, topic)
  const rest = random.pick(['with', 'by', 'through', 'without', 'across', 'before'])
  return `${lexicon.verb(random)} ${object} ${rest} ${nounPhrase(random, lexicon, topic)}`
}

function kindOf(random: Random): PaperKind {
  const roll = random.next()
  if (roll < 0.62) return 'method'
  if (roll < 0.77) return 'benchmark'
  if (roll < 0.91) return 'study'
  return roll < 0.95 ? 'report' : 'survey'
}

function initials(phrase: string): string {
  const words = phrase.split(/[\s-]/).filter((word) => !SMALL_WORDS.has(word))
  return words.map((word) => word.charAt(0).toUpperCase()).join('')
}

function fillFrame(frame: string, textOf: (key: string) => string | undefined): string {
  return frame.replace(/\{(\w+)\}/g, (whole, key: string) => {
    const text = textOf(key.toLowerCase()) ?? whole
    return /^[A-Z]/.test(key) ? capitalize(text) : text
  })
}

function capitalize(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1)
}

/** Words with a capital of their own keep their shape. */
function titleCase(text: string): string {
  return text
    .split(' ')
    .map((word, index) =>
      index > 0 && SMALL_WORDS.has(word) ? word : word.split('-').map(capitalize).join('-'),
    )
    .join(' ')
}
