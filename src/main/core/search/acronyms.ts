// Finds titles by the initials of words in a row: `moe` finds a mixture of experts. Pure.
import { foldWords } from './fold-text.ts'
import { createPairIndex } from './pair-index.ts'

export type Acronyms = {
  /** Numbers of papers whose title holds the acronym as initials, the latest added first. */
  find(acronym: string, most: number): number[]
  add(number: number, title: string): void
  /** What there is (ASCII), to be kept and given to `createAcronyms` again. */
  entries(): { readonly initials: string; readonly numbers: readonly number[] }
}

const LITTLE_WORDS = new Set('a an and as at by for from in into of on or the to via with'.split(' '))

/** So many lines are looked through together, or passed over together. */
const LINES_A_BLOCK = 8
const NEWLINE = 10

/** `initials`: one line a title, or two where little words can be passed over; `numbers`: the paper of each line. */
export function createAcronyms(
  kept: { initials: string; numbers: readonly number[] } = { initials: '', numbers: [] },
): Acronyms {
  // Bytes, for initials are nearly always ASCII.
  let lines = Buffer.from(kept.initials, 'latin1')
  let added = ''
  const numbers = [...kept.numbers]
  /** Where each line begins, and after them where the last one ends; as far as they were looked at. */
  const starts = [0]
  const pairs = createPairIndex()

  function settle(): void {
    if (added !== '') lines = Buffer.concat([lines, Buffer.from(added, 'latin1')])
    added = ''
    let at = starts.at(-1) as number
    while (at < lines.length) {
      const block = Math.floor((starts.length - 1) / LINES_A_BLOCK)
      for (; lines[at] !== NEWLINE; at += 1) pairs.put(lines[at] as number, lines[at + 1] as number, block)
      at += 1
      starts.push(at)
    }
  }

  const holds = (sought: Buffer, from: number, to: number) =>
    lines.subarray(starts[from], starts[to]).includes(sought)

  /** The lines of a block that hold the acronym, the last one first. */
  function linesWith(sought: Buffer, block: number): number[] {
    const first = block * LINES_A_BLOCK
    const end = Math.min(first + LINES_A_BLOCK, starts.length - 1)
    const found: number[] = []
    if (!holds(sought, first, end)) return found
    for (let line = end - 1; line >= first; line -= 1) if (holds(sought, line, line + 1)) found.push(line)
    return found
  }

  return {
    find: (acronym, most) => {
      settle()
      const found = new Set<number>()
      const sought = Buffer.from(acronym, 'latin1')
      for (const block of pairs.blocksWith(sought)) {
        for (const line of linesWith(sought, block)) found.add(numbers[line] as number)
        if (found.size >= most) break
      }
      return [...found].slice(0, most)
    },
    add: (number, title) => {
      for (const initials of initialsOf(title)) {
        numbers.push(number)
        added += `${initials}\n`
      }
    },
    entries: () => {
      settle()
      return { initials: lines.toString('latin1'), numbers }
    },
  }
}

/** `attention is all you need` is `aiayn`; `learning from human feedback` is `lfhf` and `lhf`. */
function initialsOf(title: string): string[] {
  const words = foldWords(title)
  const all = initials(words)
  const without = initials(words.filter((word) => !LITTLE_WORDS.has(word)))
  return without === all ? [all] : [all, without]
}

function initials(words: readonly string[]): string {
  // One byte each; a letter beyond that is no part of an acronym anybody types.
  return words.map((word) => (word.charCodeAt(0) < 128 ? word.charAt(0) : '?')).join('')
}

/** Whether a word can be an acronym: letters only, three to six of them. */
export function isAcronym(word: string): boolean {
  return /^[a-z]{3,6}$/.test(word)
}
