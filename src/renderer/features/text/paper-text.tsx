// A paper's Markdown as a page to read: its sections, with math, tables and code, and what was searched for marked.
import { memo, type ReactNode, useMemo } from 'react'
import { splitSections } from '../../../shared/split-sections.ts'
import { InlineMarkdown, Markdown, type Wording } from '../../ui/markdown/markdown-view.tsx'
import { Marked } from '../../ui/marked.tsx'
import { findRanges } from './find-ranges.ts'
import { Formula } from './formula.tsx'
import styles from './paper-text.module.css'
import { FORMULA, type PaperBlock, type PaperSection, readPaperText } from './read-paper-text.ts'

/** Under the paper's title. */
const TOP_LEVEL = 2

type Props = { title: string; markdown: string; find: string }

export const PaperText = memo(function PaperText({ title, markdown, find }: Props) {
  const sections = useMemo(
    () =>
      splitSections(markdown).map((section, index) =>
        readPaperText(index === 0 ? withoutTitle(section, title) : section),
      ),
    [markdown, title],
  )
  return (
    <div className={styles.text}>
      {sections.map((section, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: sections have no names of their own.
        <section key={index} data-section={index + 1}>
          <Section section={section} find={find} />
        </section>
      ))}
    </div>
  )
})

/** It stands above the text already. */
function withoutTitle(section: string, title: string): string {
  const folded = (text: string) => text.toLowerCase().replace(/\s+/g, ' ').trim()
  return section.replace(/^\s*#[ \t]+(.*)/, (whole, heading: string) =>
    folded(heading) === folded(title) ? '' : whole,
  )
}

function Section({ section, find }: { section: PaperSection; find: string }) {
  const wording: Wording = useMemo(
    () => ({ show: (text) => wordsAndFormulas(text, section, find), isFlowing: true, top: TOP_LEVEL }),
    [section, find],
  )
  // biome-ignore lint/suspicious/noArrayIndexKey: blocks have no names of their own.
  return section.blocks.map((block, index) => <Block key={index} block={block} wording={wording} />)
}

function Block({ block, wording }: { block: PaperBlock; wording: Wording }) {
  if (block.kind === 'markdown') return <Markdown text={block.text} wording={wording} />
  if (block.kind === 'math') return <Formula tex={block.tex} isDisplay />
  const [head = [], ...rows] = block.rows
  const cells = (row: readonly string[], Tag: 'td' | 'th') =>
    row.map((cell, index) => (
      // biome-ignore lint/suspicious/noArrayIndexKey: a cell is known by its column.
      <Tag key={index}>
        <InlineMarkdown text={cell} wording={wording} />
      </Tag>
    ))
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a table that is too wide is scrolled by the keyboard too.
    <div className={styles.table} tabIndex={0}>
      <table>
        <thead>
          <tr>{cells(head, 'th')}</tr>
        </thead>
        <tbody>
          {rows.map((row, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: rows have no names of their own.
            <tr key={index}>{cells(row, 'td')}</tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}

function wordsAndFormulas(text: string, { formulas }: PaperSection, find: string): ReactNode[] {
  // Every second piece is a formula's number.
  return text.split(FORMULA).map((piece, index) => {
    const formula = index % 2 === 1 ? formulas[Number(piece)] : undefined
    // biome-ignore lint/suspicious/noArrayIndexKey: pieces are known by their place.
    if (formula !== undefined) return <Formula key={index} {...formula} />
    // biome-ignore lint/suspicious/noArrayIndexKey: pieces are known by their place.
    return <Marked key={index} text={piece} ranges={findRanges(piece, find)} />
  })
}
