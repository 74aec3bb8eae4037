// Numbers with their nouns.
import { format } from './format.ts'

export function count(n: number, one: string, many: string): string {
  return `${format.number(n)} ${n === 1 ? one : many}`
}

export function papers(n: number): string {
  return count(n, 'paper', 'papers')
}
