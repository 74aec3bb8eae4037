// Reads a section of a paper's Markdown: display math and tables as blocks of their own, math within lines set aside under
// marks that no text holds, the rest as Markdown. Pure.

export type Formula = { readonly tex: string; readonly isDisplay: boolean }
export type PaperBlock =
  | { readonly kind: 'markdown'; readonly text: string }
  | { readonly kind: 'math'; readonly tex: string }
  | { readonly kind: 'table'; readonly rows: readonly (readonly string[])[] }

export type PaperSection = { readonly blocks: readonly PaperBlock[]; readonly formulas: readonly Formula[] }

const OPEN = '\ue000'
const CLOSE = '\ue001'
export const FORMULA = new RegExp(`${OPEN}(\\d+)${CLOSE}`, 'gu')

/**
 * Code, fenced or within a line, is no math; `$` with a blank inside it, or a digit behind it, is money. Lengths are
 * bounded, so that a lone mark costs no more than its neighbourhood.
 */
const MATH = new RegExp(
  [
    '(?:^|\\n) {0,3}(`{3,}|~{3,})[^\\n]*\\n[\\s\\S]*?(?:\\n {0,3}\\1|$)',
    '(`+)[^`\\n]{1,2000}\\2',
    '\\\\[\\\\$]',
    '\\$\\$([\\s\\S]{1,8000}?)\\$\\$',
    '\\\\\\[([\\s\\S]{1,8000}?)\\\\\\]',
    '\\$((?![\\s$])(?:\\\\.|[^$\\\\\\n]|\\n(?!\\n)){1,2000}?)(?<!\\s)\\$(?!\\d)',
    '\\\\\\(([\\s\\S]{1,2000}?)\\\\\\)',
  ].join('|'),
  'g',
)
const TAGS =
  /<!--[\s\S]{0,5000}?-->|<\/?(?:a|b|br|center|details|div|em|figcaption|figure|i|img|p|small|span|strong|sub|summary|sup|u)\b[^<>]{0,2000}>/gi
const PICTURE = /!\[([^\]\n]{0,1000})\]\([^)\n]{0,2000}\)/g
const RULE = /^\s*\|?\s*:?-+:?\s*(?:\|\s*:?-+:?\s*)*\|?\s*$/

export function readPaperText(section: string): PaperSection {
  const formulas: Formula[] = []
  const keep = (tex: string, isDisplay: boolean) => {
    formulas.push({ tex: tex.trim(), isDisplay })
    return `${OPEN}${formulas.length - 1}${CLOSE}`
  }
  const marked = section
    .replaceAll(OPEN, '')
    .replaceAll(CLOSE, '')
    .replace(MATH, (whole: string, ...found) => {
      const [, , dollars, brackets, inline, parens] = found as (string | undefined)[]
      const display = dollars ?? brackets
      if (display !== undefined) return keep(display, true)
      const within = inline ?? parens
      return within === undefined ? whole : keep(within, false)
    })
  const text = marked
    .replace(PICTURE, (_, words: string) => (words === '' ? '' : `*${words}*`))
    .replace(TAGS, '')
  return { blocks: readBlocks(text, formulas), formulas }
}

function readBlocks(text: string, formulas: readonly Formula[]): PaperBlock[] {
  const blocks: PaperBlock[] = []
  const lines = text.split('\n')
  let plain: string[] = []
  const flush = () => {
    if (plain.some((line) => line.trim() !== '')) blocks.push({ kind: 'markdown', text: plain.join('\n') })
    plain = []
  }
  for (let at = 0; at < lines.length; at += 1) {
    const line = lines[at] ?? ''
    const alone = new RegExp(`^\\s*${OPEN}(\\d+)${CLOSE}\\s*$`, 'u').exec(line)?.[1]
    const formula = alone === undefined ? undefined : formulas[Number(alone)]
    if (formula?.isDisplay) {
      flush()
      blocks.push({ kind: 'math', tex: formula.tex })
    } else if (line.includes('|') && RULE.test(lines[at + 1] ?? '') && (lines[at + 1] ?? '').includes('|')) {
      flush()
      const rows = [cellsOf(line)]
      at += 2
      for (; (lines[at] ?? '').includes('|'); at += 1) rows.push(cellsOf(lines[at] ?? ''))
      at -= 1
      blocks.push({ kind: 'table', rows })
    } else plain.push(line)
  }
  flush()
  return blocks
}

function cellsOf(line: string): string[] {
  return line
    .trim()
    .replace(/^\|/, '')
    .replace(/(?<!\\)\|$/, '')
    .split(/(?<!\\)\|/)
    .map((cell) => cell.trim().replaceAll('\\|', '|'))
}
