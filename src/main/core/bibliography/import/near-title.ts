// Titles compared as letters and digits, and whether two are the same but for slips.

export function foldTitle(title: string): string {
  return title
    .normalize('NFKD')
    .replace(/[^\p{L}\p{N}]/gu, '')
    .toLowerCase()
}

/** One slip in so many letters. */
const LETTERS_PER_SLIP = 20
const MOST_SLIPS = 5

/**
 * Whether the folded titles differ by a few slips. What numbers tell apart is not the same: part 2 is not part 3, nor
 * version II version III.
 */
export function areNear(a: string, b: string, titleA: string, titleB: string): boolean {
  if (a === b) return true
  const most = Math.min(MOST_SLIPS, Math.floor(Math.min(a.length, b.length) / LETTERS_PER_SLIP))
  if (most === 0 || Math.abs(a.length - b.length) > most) return false
  return numbersIn(titleA) === numbersIn(titleB) && distanceWithin(a, b, most)
}

function numbersIn(title: string): string {
  return (title.toLowerCase().match(/\p{N}+|\b(?:[ivx]+|[a-h])\b/gu) ?? []).join(' ')
}

/** Whether insertions, deletions and replacements of letters, `most` at most, make one of the other. */
function distanceWithin(a: string, b: string, most: number): boolean {
  let row = Array.from({ length: b.length + 1 }, (_, at) => at)
  for (let i = 1; i <= a.length; i += 1) {
    const next = [i]
    let least = i
    for (let j = 1; j <= b.length; j += 1) {
      const isSame = a.charCodeAt(i - 1) === b.charCodeAt(j - 1)
      const cost = Math.min((row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1, (row[j - 1] ?? 0) + (isSame ? 0 : 1))
      next.push(cost)
      least = Math.min(least, cost)
    }
    if (least > most) return false
    row = next
  }
  return (row[b.length] ?? 0) <= most
}
