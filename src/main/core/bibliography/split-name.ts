// A feed name, one string, in the parts that BibTeX knows. Heuristics: a name can be read wrongly, never lost.

export type NameParts =
  /** A group, a mononym, or what cannot be told apart: to be kept whole. */
  | { readonly kind: 'whole'; readonly text: string }
  | {
      readonly kind: 'person'
      /** May be empty. */
      readonly given: string
      /** With its particles: "van der Maaten". */
      readonly family: string
      readonly suffix?: string
    }

const SUFFIX = /^(?:jr\.?|sr\.?|II|III|IV|Ph\.?D\.?|M\.?D\.?)$/i
/** Lower-case words that open a family name. */
const PARTICLES = new Set(
  `van von vom der den dem de del della delle degli dei di da das do dos du des la las le los lo ter ten te tot bin ibn
  al el ul ud zu zum zur af av auf op 't st. ap`.split(/\s+/),
)
/** The ones that do so when capitalised too. Others are more often given names. */
const CAPITAL_PARTICLES = new Set(
  'Van Von De Del Della Di Du Des Dos Da La Le Los El Al Ben Ter Ten St. Den Der'.split(' '),
)
/** "Hung Van Nguyen": here Van and Le are given names. */
const VIETNAMESE =
  /^(?:Nguy[eễ]n|Tr[aầ]n|L[eê]|Ph[aạ]m|Hu[yỳ]nh|Ho[aà]ng|V[oõ]|V[uũ]|Phan|Tr[uư][oơ]ng|B[uù]i|[DĐ][aặ]ng|[DĐ][oỗ]|Ng[oô]|H[oồ]|D[uư][oơ]ng|Dinh|Đinh|Doan|Đoàn|Lu[oơ]ng|Anh|Hung|Hùng)$/u
const GROUP =
  /^(?:teams?|group|collaborations?|consortium|labs?|laborator(?:y|ies)|inc\.?|llc|ltd\.?|gmbh|corp\.?|corporation|company|university|institute|foundation|project|research|contributors?|community|authors|organi[sz]ation|initiative|department|cent(?:er|re)|committee|society|association|alliance|workshop|network|school|college)$/i

/** The same people write many papers, and each is asked for by its entry, its key and what it is compared with. */
const known = new Map<string, NameParts | undefined>()
const MOST_KNOWN = 20_000

/** Undefined for a name with nothing in it. Whitespace and TeX ties are folded; a leading "and" is a separator. */
export function splitName(name: string): NameParts | undefined {
  const before = known.get(name)
  if (before !== undefined) return before
  const parts = split(name)
  if (known.size >= MOST_KNOWN) known.clear()
  known.set(name, parts)
  return parts
}

function split(name: string): NameParts | undefined {
  const text = name
    .replaceAll('\ufeff', '')
    .replace(/[\s~]+/gu, ' ')
    .replace(/^[\s,;]+|[\s,;]+$/g, '')
    .replace(/^and (?=\S+ \S)/i, '')
  if (!/\S/.test(text)) return undefined
  if (isGroup(text)) return { kind: 'whole', text }
  const parts = text.split(/\s*,\s*/)
  const [first = '', second = '', third = ''] = parts
  if (parts.length === 1) return splitWords(text.split(' '), text)
  if (parts.length === 2 && SUFFIX.test(second)) return splitWords([...first.split(' '), second], text)
  if (parts.length === 2) return { kind: 'person', family: first, given: second }
  if (parts.length === 3 && SUFFIX.test(second))
    return { kind: 'person', family: first, suffix: second, given: third }
  if (parts.length === 3 && SUFFIX.test(third))
    return { kind: 'person', family: first, suffix: third, given: second }
  return { kind: 'whole', text }
}

function isGroup(text: string): boolean {
  const words = text.split(/[ ,]+/)
  if (words.length === 1) return true
  // Numbers, brackets and signs do not occur in people's names; "and" would end one for BibTeX.
  if (/[\p{N}()[\]/@:;&+]/u.test(text)) return true
  return words.some((word) => /^(?:and|for|the)$/i.test(word) || GROUP.test(word) || word === 'AI')
}

function splitWords(words: readonly string[], text: string): NameParts {
  const last = words.at(-1) ?? ''
  if (words.length > 1 && SUFFIX.test(last)) {
    const rest = splitWords(words.slice(0, -1), text)
    return rest.kind === 'person' ? { ...rest, suffix: last } : { kind: 'whole', text }
  }
  if (words.length < 2) return { kind: 'whole', text }
  const start = familyStart(words)
  return { kind: 'person', given: words.slice(0, start).join(' '), family: words.slice(start).join(' ') }
}

/** Where the family name begins: at the first particle after the given name, else at the last word. */
function familyStart(words: readonly string[]): number {
  const last = words.length - 1
  if (PARTICLES.has(words[0] ?? '')) return 0
  for (let at = 1; at < last; at++) {
    const word = words[at] ?? ''
    // "Aguera y Arcas", "Reis e Silva": these join two family names.
    if (/^[ye]$/.test(words[at + 1] ?? '') && at + 1 < last) return at
    if (PARTICLES.has(word) || (CAPITAL_PARTICLES.has(word) && !VIETNAMESE.test(words[last] ?? ''))) return at
  }
  return last
}
