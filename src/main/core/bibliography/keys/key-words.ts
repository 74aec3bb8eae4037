// A title's words as keys take them, and the words that say nothing.
import { foldToAscii } from './fold-to-ascii.ts'

const SKIPPED = new Set(
  `a ab aboard about above across after against al along amid among an and anti around as at before behind below
  beneath beside besides between beyond but by d da das de dei degli del dell della delle dello dem den der des despite
  di die do down du during ein eine einem einen einer eines el en et except for from gli how i il in inside into is it
  its l la las le les like lo los near nor of off on onto or over past per plus round save since so some sur than that
  the their then this through to toward towards un una unas under underneath une unlike uno unos until up upon versus
  via von vs what when where which while who why with within without yet zu zum`.split(/\s+/),
)

/** Joined words are one ("Low-Cost" is LowCost); math and TeX's commands are none. */
export function keyWords(title: string): string[] {
  return foldToAscii(title.replace(/\$[^$]*\$|\\[A-Za-z]+/g, ' '))
    .split(/[\s:/,;.!?()[\]{}"|]+/)
    .map((word) => word.replace(/[^A-Za-z0-9]/g, ''))
    .filter((word) => word !== '')
}

export function isSkipped(word: string): boolean {
  return SKIPPED.has(word.toLowerCase())
}

export function withCapital(word: string): string {
  return word.slice(0, 1).toUpperCase() + word.slice(1)
}
