// A snippet cut so that its first match is seen in one line of a narrow list. Pure.
import type { Why } from '../../../shared/search-model.ts'

type Snippet = NonNullable<Why['snippet']>

/** Letters before the match: enough to read it in its sentence. */
const LEAD = 22
const ELLIPSIS = '… '

export function nearMatch(snippet: Snippet): Snippet {
  const start = snippet.ranges[0]?.[0] ?? 0
  if (start <= LEAD + ELLIPSIS.length) return snippet
  // From the first whole word within the lead; from the match itself where that is one long word.
  const space = snippet.text.indexOf(' ', start - LEAD)
  const from = space < 0 || space >= start ? start : space + 1
  const shift = ELLIPSIS.length - from
  return {
    text: ELLIPSIS + snippet.text.slice(from),
    ranges: snippet.ranges.map(([begin, end]) => [begin + shift, end + shift]),
  }
}
