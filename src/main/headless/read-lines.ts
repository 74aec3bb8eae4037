// Lines from a stream, one at a time and in bounded memory.
import type { Readable } from 'node:stream'

/** A line is read up to here; the rest of a longer one is passed over. The contract's longest query. */
export const LONGEST_LINE = 20_000

/** Yields each line without its end (LF or CRLF); a last line without an end counts if it holds anything. */
export async function* readLines(stream: Readable): AsyncGenerator<string> {
  const decoder = new TextDecoder()
  let line = ''
  for await (const chunk of stream) {
    const parts = decoder.decode(Buffer.from(chunk), { stream: true }).split('\n')
    for (const [index, part] of parts.entries()) {
      if (line.length < LONGEST_LINE) line += part.slice(0, LONGEST_LINE - line.length)
      if (index === parts.length - 1) continue
      yield line.replace(/\r$/, '')
      line = ''
    }
  }
  if (line !== '') yield line
}
