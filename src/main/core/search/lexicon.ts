// The vocabulary as queries use it: words expanded once and remembered, for typing on asks for the same ones at every key.
import { type Expansion, expandWord } from './expand-word.ts'
import type { Vocabulary } from './vocabulary.ts'

export type Lexicon = {
  readonly vocabulary: Vocabulary
  expand(word: string, isOpen: boolean): Expansion
}

const MOST_REMEMBERED = 1000

/** For a vocabulary as it is now; `papers`: how many there are, about. */
export function createLexicon(vocabulary: Vocabulary, papers: number): Lexicon {
  const known = new Map<string, Expansion>()
  return {
    vocabulary,
    expand: (word, isOpen) => {
      const key = isOpen ? `${word}…` : word
      const expansion = known.get(key) ?? expandWord(word, vocabulary, papers, isOpen)
      if (known.size >= MOST_REMEMBERED) known.clear()
      known.set(key, expansion)
      return expansion
    },
  }
}
