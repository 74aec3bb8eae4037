// Finds titles by the initials of words in a row: `moe` finds a mixture of experts. Pure.
import { foldWords } from './fold-text.ts'

export type Acronyms = {
  /** Numbers of papers whose title holds the acronym as initials, the latest added first. */
  find(acronym: string, most: number): number[]
  add(number: number, title: string): void
  /** What there is (ASCII), to be kept and given to `createAcronyms` again. */
  entries(): { readonly initials: string; readonly numbers: readonly number[] }
}

const LITTLE_WORDS = new Set('a an and as at by for from in into of on or the to via with'.split(' '))

/** `initials`: one line a title, or two where little words can be passed over; `numbers`: the paper of each line. */
export function createAcronyms(
  kept: { initials: string; numbers: readonly number[] } = { initials: '', numbers: [] },
): Acronyms {
  // Bytes, for they are searched from end to end at every key, and initials are nearly always ASCII.
  let lines = Buffer.from(kept.initials, 'latin1')
  let added = ''
  const numbers = [...kept.numbers]
  /** Where each line begins, found when it is first asked for. */
  let starts: number[] = []

  function settle(): void {
    if (added !== '') lines = Buffer.concat([lines, Buffer.from(added, 'latin1')])
    added = ''
    if (starts.length === numbers.length) return
    starts = []
    for (let at = 0; at < lines.length; at = lines.indexOf(10, at) + 1) starts.push(at)
  }

  function lineAt(position: number): number {
    let [low, high] = [0, starts.length - 1]
    while (low < high) {
      const middle = (low + high + 1) >>> 1
      if ((starts[middle] as number) <= position) low = middle
      else high = middle - 1
    }
    return low
  }

  return {
    find: (acronym, most) => {
      settle()
      const found: number[] = []
      const sought = Buffer.from(acronym, 'latin1')
      for (let at = lines.indexOf(sought); at >= 0; at = lines.indexOf(sought, at + 1))
        found.push(numbers[lineAt(at)] as number)
      return [...new Set(found.reverse())].slice(0, most)
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
