// Two letters that stand for a title where its picture would be. Pure.

const LETTER = /[\p{L}\p{N}]/u

/** The first letters of the first two words that have any; empty where none has. */
export function initials(title: string): string {
  return title
    .split(/\s+/)
    .flatMap((word) => LETTER.exec(word)?.[0] ?? [])
    .slice(0, 2)
    .join('')
    .toUpperCase()
}
