// Markdown as elements: never as HTML, so that a text can hold anything and do nothing. Of a note, or of a paper.
import { createElement, Fragment, memo, type ReactNode } from 'react'
import { type Block, readMarkdown } from './markdown.ts'
import { type Inline, readInline } from './markdown-inline.ts'
import styles from './markdown-view.module.css'

/** A note stands under the paper's title and the pane's headings. */
const TOP_LEVEL = 4

/** How a text's own words are shown, and whether its lines are only as long as its writer's screen was wide. */
export type Wording = {
  readonly show: (text: string) => ReactNode
  readonly isFlowing: boolean
  readonly top: number
}

const NOTE: Wording = { show: (text) => text, isFlowing: false, top: TOP_LEVEL }

export const Markdown = memo(function Markdown({
  text,
  wording = NOTE,
}: {
  text: string
  wording?: Wording
}) {
  return <div className={styles.markdown}>{blocksOf(readMarkdown(text), wording)}</div>
})

/** The marks within a line alone. */
export function InlineMarkdown({ text, wording = NOTE }: { text: string; wording?: Wording }) {
  return inlinesOf(readInline(text), wording)
}

function blocksOf(blocks: readonly Block[], wording: Wording): ReactNode[] {
  return blocks.map((block, index) => blockOf(block, index, wording))
}

function blockOf(block: Block, key: number, wording: Wording): ReactNode {
  switch (block.kind) {
    case 'heading': {
      const tag = `h${Math.min(6, block.level + wording.top - 1)}`
      return createElement(tag, { key, 'data-heading': block.level }, inlinesOf(block.content, wording))
    }
    case 'paragraph':
      return <p key={key}>{inlinesOf(block.content, wording)}</p>
    case 'code':
      return (
        <pre key={key}>
          <code>{block.text}</code>
        </pre>
      )
    case 'quote':
      return <blockquote key={key}>{blocksOf(block.blocks, wording)}</blockquote>
    case 'list': {
      // biome-ignore lint/suspicious/noArrayIndexKey: the items are a text's, without names of their own.
      const items = block.items.map((item, index) => <li key={index}>{itemOf(item, wording)}</li>)
      return block.start === undefined ? (
        <ul key={key}>{items}</ul>
      ) : (
        <ol key={key} start={block.start}>
          {items}
        </ol>
      )
    }
  }
}

/** An item of one paragraph needs no paragraph's distance. */
function itemOf(item: readonly Block[], wording: Wording): ReactNode {
  const [first, ...others] = item
  return first?.kind === 'paragraph'
    ? [inlinesOf(first.content, wording), blocksOf(others, wording)]
    : blocksOf(item, wording)
}

function inlinesOf(content: readonly Inline[], wording: Wording): ReactNode {
  return content.map((inline, index) => inlineOf(inline, index, wording))
}

function inlineOf(inline: Inline, key: number, wording: Wording): ReactNode {
  switch (inline.kind) {
    case 'text':
      return <Fragment key={key}>{wording.show(inline.text)}</Fragment>
    case 'break':
      return wording.isFlowing ? ' ' : <br key={key} />
    case 'code':
      return <code key={key}>{inline.text}</code>
    case 'strong':
      return <strong key={key}>{inlinesOf(inline.content, wording)}</strong>
    case 'emphasis':
      return <em key={key}>{inlinesOf(inline.content, wording)}</em>
    case 'link':
      return (
        <a key={key} href={inline.href} target="_blank" rel="noreferrer" title={inline.href}>
          {inlinesOf(inline.content, wording)}
        </a>
      )
  }
}
