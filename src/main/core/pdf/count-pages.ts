// Counts a PDF's pages, on a thread of its own.
import { askOnce } from '../machine/ask-once.ts'

export type PagesOrder = { readonly path: string }
export type PagesAnswer = { readonly pages: number } | { readonly fault: 'unreadable' | 'encrypted' }

const BOUNDS = { ms: 30_000, heapMb: 512 }

/** A file that takes too long, or too much, is unreadable: no reader would show it either. */
export async function countPages(path: string): Promise<PagesAnswer> {
  const order: PagesOrder = { path }
  const answer = await askOnce<PagesAnswer>('pages-worker', import.meta.url, order, BOUNDS)
  return answer ?? { fault: 'unreadable' }
}
