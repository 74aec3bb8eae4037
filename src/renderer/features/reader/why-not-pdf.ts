// What a file is that calls itself a PDF and is none, by its first bytes. Pure.

export type FileFault = 'empty' | 'page' | 'foreign'

/** Readers have always looked that far for the mark. */
const HEAD_BYTES = 1024

/** Undefined where the file may be a PDF; whether it is a whole one is found by opening it. */
export function whyNotPdf(bytes: Uint8Array): FileFault | undefined {
  if (bytes.length === 0) return 'empty'
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, HEAD_BYTES))
  if (head.includes('%PDF-')) return undefined
  return /^\s*(?:\ufeff|ï»¿)?\s*<(?:!doctype|html|head|body|\?xml)/i.test(head) ? 'page' : 'foreign'
}
