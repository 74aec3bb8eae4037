// Combining marks on a letter, as LaTeX accents.

type Mark = {
  /** Innermost first. LaTeX's accents above want a letter; a horn is set beside that; an accent below takes any box. */
  readonly rank: 0 | 1 | 2
  readonly wrap: (letter: string) => string
}

const HORN = '\u031b'
const DOT_BELOW = '\u0323'

const above = (command: string): Mark => ({ rank: 0, wrap: (letter) => accent(command, dotless(letter)) })
// Those of Western languages know the dotted letter, in every encoding; biber would read the dotless one as such.
const western = (command: string): Mark => ({
  rank: 0,
  wrap: (letter) => accent(command, letter === 'j' ? '\\j' : letter),
})
const below = (command: string): Mark => ({ rank: 2, wrap: (letter) => accent(command, letter) })

const MARKS: Readonly<Record<string, Mark>> = {
  '\u0300': western('\\`'),
  '\u0301': western("\\'"),
  '\u0302': western('\\^'),
  '\u0303': above('\\~'),
  '\u0304': above('\\='),
  '\u0306': above('\\u'),
  '\u0307': above('\\.'),
  '\u0308': western('\\"'),
  '\u030a': above('\\r'),
  '\u030b': above('\\H'),
  '\u030c': above('\\v'),
  // Vietnamese hook and horn have commands in the T5 encoding only, an error elsewhere: drawn with an apostrophe.
  '\u0309': { rank: 0, wrap: (letter) => `\\accent39 ${dotless(letter)}` },
  [HORN]: { rank: 1, wrap: (letter) => `${letter}\\kern-.08em\\raise.35ex\\hbox{'}` },
  [DOT_BELOW]: below('\\d'),
  '\u0326': below('\\textcommabelow'),
  '\u0327': below('\\c'),
  '\u0328': below('\\k'),
  '\u0331': below('\\b'),
}

const MATH_ACCENTS: Readonly<Record<string, string>> = {
  '\u0300': '\\grave',
  '\u0301': '\\acute',
  '\u0302': '\\hat',
  '\u0303': '\\tilde',
  '\u0304': '\\bar',
  '\u0306': '\\breve',
  '\u0307': '\\dot',
  '\u0308': '\\ddot',
  '\u030c': '\\check',
  '\u20d7': '\\vec',
  '\u0338': '\\not',
}

export type Placed = {
  readonly tex: string
  /** Marks there is no accent for, in order. */
  readonly left: readonly string[]
}

/** `tex` is a letter or a braced command, `{\ensuremath{…}}` included; so is what comes back. */
export function placeMarks(tex: string, marks: readonly string[]): Placed {
  const math = /^\{\\ensuremath\{(.*)\}\}$/.exec(tex)?.[1]
  if (math !== undefined) {
    const left = marks.filter((mark) => MATH_ACCENTS[mark] === undefined)
    const inner = marks.reduce((under, mark) => {
      const command = MATH_ACCENTS[mark]
      if (command === undefined) return under
      // Struck through by what stands before it, not around it.
      return command === '\\not' ? `\\not${under}` : `${command}{${under}}`
    }, math)
    return { tex: `{\\ensuremath{${inner}}}`, left }
  }
  const rank = (mark: string) => MARKS[mark]?.rank ?? 3
  const left: string[] = []
  const bare = tex.replace(/^\{(.*)\}$/, '$1')
  const placed = [...marks]
    .sort((a, b) => rank(a) - rank(b))
    .reduce((letter, mark) => {
      const known = MARKS[mark]
      if (known !== undefined && (!isDrawn(letter) || mark === HORN || mark === DOT_BELOW))
        return known.wrap(letter)
      left.push(mark)
      return letter
    }, bare)
  return { tex: placed === bare ? tex : `{${placed}}`, left }
}

/** LaTeX looks such letters up by name, and stumbles: of its accents only the dot below, which it draws too, takes one. */
function isDrawn(letter: string): boolean {
  return /\\(?:kern|accent)/.test(letter)
}

/** `\'e` needs no braces, `\v{c}` and `\'{\i}` do, and a drawn letter needs them twice. */
function accent(command: string, under: string): string {
  if (isDrawn(under)) return `${command}{{${under}}}`
  return /[^A-Za-z]$/.test(command) && /^[A-Za-z]$/.test(under) ? command + under : `${command}{${under}}`
}

function dotless(letter: string): string {
  return letter === 'i' || letter === 'j' ? `\\${letter}` : letter
}
