// Where a text holds what was searched for, whatever its case. Pure.
import type { TextRange } from '../../../shared/search-model.ts'

export function findRanges(text: string, find: string): TextRange[] {
  const words = find.trim().split(/\s+/).map(escapePattern)
  if (words[0] === '') return []
  return Array.from(text.matchAll(new RegExp(words.join('\\s+'), 'giu')), (match) => [
    match.index,
    match.index + match[0].length,
  ])
}

const escapePattern = (word: string) => word.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&')
