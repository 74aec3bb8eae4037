// The open vocabulary of invented papers: words by rank, and topics that keep company with some of them.
import { createRandom, type Random } from '../../../../src/main/core/feed/sample/random.ts'
import { inventWord, type WordClass } from './invent-word.ts'
import { COMPOUND_TAILS, MODIFIERS, NOUNS, VERBS } from './words.ts'
import { zipfRank } from './zipf.ts'

const OFFSET = 60
const TAIL = 0.62
const TOPICS_OFFSET = 40
const TOPICS_TAIL = 0.9
const TERMS_PER_TOPIC = 28
const TOPIC_SHARE = 0.55

export type Topic = Readonly<Record<WordClass, readonly string[]>>

export type Lexicon = {
  readonly topic: (random: Random) => Topic
  readonly noun: (random: Random, topic: Topic) => string
  readonly modifier: (random: Random, topic: Topic) => string
  readonly verb: (random: Random) => string
}

const KNOWN: Readonly<Record<WordClass, readonly string[]>> = {
  noun: [...new Set(NOUNS)],
  modifier: [...new Set(MODIFIERS)],
}

export function createLexicon(seed: string): Lexicon {
  const topics = new Map<number, Topic>()

  function anyWord(random: Random, wordClass: WordClass): string {
    const rank = zipfRank(random, OFFSET, TAIL)
    const known = KNOWN[wordClass]
    return known[rank] ?? inventWord(rank, wordClass, known)
  }

  function makeTopic(number: number): Topic {
    const random = createRandom(`${seed} topic ${number}`)
    const terms = (wordClass: WordClass) =>
      Array.from({ length: TERMS_PER_TOPIC }, () => anyWord(random, wordClass))
    return { noun: terms('noun'), modifier: terms('modifier') }
  }

  function word(random: Random, topic: Topic, wordClass: WordClass): string {
    if (!random.chance(TOPIC_SHARE)) return anyWord(random, wordClass)
    // Early terms of a topic come more often than late ones.
    return topic[wordClass][Math.floor(random.next() ** 2 * TERMS_PER_TOPIC)] ?? anyWord(random, wordClass)
  }

  return {
    topic: (random) => {
      const number = zipfRank(random, TOPICS_OFFSET, TOPICS_TAIL)
      const known = topics.get(number)
      if (known) return known
      const topic = makeTopic(number)
      topics.set(number, topic)
      return topic
    },
    noun: (random, topic) => word(random, topic, 'noun'),
    modifier: (random, topic) =>
      random.chance(0.12)
        ? `${word(random, topic, 'noun')}-${random.pick(COMPOUND_TAILS)}`
        : word(random, topic, 'modifier'),
    verb: (random) => random.pick(VERBS),
  }
}
