// Annotates a PDF, on a thread of its own.
import type { Annotation } from '../../../shared/annotations-model.ts'
import { askOnce } from '../machine/ask-once.ts'

export type AnnotateOrder = { readonly bytes: Uint8Array; readonly marks: readonly Annotation[] }
export type AnnotateAnswer =
  | { readonly copy: Uint8Array }
  | { readonly fault: 'unreadable' | 'encrypted' | 'too_large' }

const MOST_BYTES = 500 * 1024 * 1024
const BOUNDS = { ms: 60_000, heapMb: 1024 }

/** A file that takes too long, or too much, is unreadable. */
export async function annotateInThread(order: AnnotateOrder): Promise<AnnotateAnswer> {
  if (order.bytes.byteLength > MOST_BYTES) return { fault: 'too_large' }
  const answer = await askOnce<AnnotateAnswer>('annotate-worker', import.meta.url, order, BOUNDS)
  return answer ?? { fault: 'unreadable' }
}
