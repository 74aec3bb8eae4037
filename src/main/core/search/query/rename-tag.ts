// A query's text after a tag was given another name: what it says of that tag says it of the new name, the rest stays letter
// by letter.
import { balance } from './balance.ts'
import { cleanPhrase } from './clean-text.ts'
import { MOST_DEPTH } from './parse-tokens.ts'
import { type Token, tokenize } from './tokenize.ts'

/** Names of tags are the same whatever the case. A name that no query can hold, one with a quote in it, leaves it as it is. */
export function renameTagInQuery(query: string, name: string, next: string): string {
  const value = writeValue(next)
  if (value === undefined) return query
  const wanted = name.toLowerCase()
  return tagValues(query)
    .filter((token) => valueAsRead(token).toLowerCase() === wanted)
    .reduceRight((text, { start, end }) => text.slice(0, start) + value + text.slice(end), query)
}

/** The values of `tag:`, also of `tag:(a OR b)` and `tag:a|b`, in order. */
function tagValues(query: string): Token[] {
  const { tokens } = balance(tokenize(query), MOST_DEPTH)
  const values: Token[] = []
  /** For each parenthesis that is open, whether a tag is asked for in it. */
  const groups: boolean[] = []
  let asked: boolean | undefined
  let tiedTo: number | undefined
  for (const token of tokens) {
    const isTag = asked ?? (tiedTo === token.start || groups.at(-1) === true)
    asked = undefined
    switch (token.kind) {
      case 'field':
        asked = token.text.toLowerCase() === 'tag'
        break
      case 'open':
        groups.push(isTag)
        break
      case 'close':
        groups.pop()
        break
      case 'or':
        tiedTo = tiedTo === token.start ? token.end : undefined
        continue
      case 'word':
      case 'phrase':
        if (isTag) values.push(token)
        tiedTo = isTag ? token.end : undefined
        continue
      default:
        break
    }
    tiedTo = undefined
  }
  return values
}

/** As `read-leaf.ts` takes it. */
function valueAsRead({ kind, text }: Token): string {
  return cleanPhrase(kind === 'word' ? text.replace(/[,;]$/, '') : text)
}

function writeValue(name: string): string | undefined {
  if (/^[\p{L}\p{N}][\p{L}\p{N}._-]*$/u.test(name)) return name
  return /["“”„‟]/.test(name) ? undefined : `"${name}"`
}
