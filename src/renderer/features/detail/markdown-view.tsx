// A note's Markdown as elements: never as HTML, so that a note can hold any text and do nothing.
import { createElement, memo, type ReactNode } from 'react'
import { type Block, readMarkdown } from './markdown.ts'
import type { Inline } from './markdown-inline.ts'
import styles from './markdown-view.module.css'

/** A note stands under the paper's title and the pane's headings. */
const TOP_LEVEL = 4

export const Markdown = memo(function Markdown({ text }: { text: string }) {
  return <div className={styles.markdown}>{blocksOf(readMarkdown(text))}</div>
})

function blocksOf(blocks: readonly Block[]): ReactNode[] {
  return blocks.map((block, index) => blockOf(block, index))
}

function blockOf(block: Block, key: number): ReactNode {
  switch (block.kind) {
    case 'heading': {
      const tag = `h${Math.min(6, block.level + TOP_LEVEL - 1)}`
      return createElement(tag, { key, 'data-heading': block.level }, inlinesOf(block.content))
    }
    case 'paragraph':
      return <p key={key}>{inlinesOf(block.content)}</p>
    case 'code':
      return (
        <pre key={key}>
          <code>{block.text}</code>
        </pre>
      )
    case 'quote':
      return <blockquote key={key}>{blocksOf(block.blocks)}</blockquote>
    case 'list': {
      // biome-ignore lint/suspicious/noArrayIndexKey: the items are a text's, without names of their own.
      const items = block.items.map((item, index) => <li key={index}>{itemOf(item)}</li>)
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
function itemOf(item: readonly Block[]): ReactNode {
  const [first, ...others] = item
  return first?.kind === 'paragraph' ? [inlinesOf(first.content), blocksOf(others)] : blocksOf(item)
}

function inlinesOf(content: readonly Inline[]): ReactNode {
  return content.map((inline, index) => inlineOf(inline, index))
}

function inlineOf(inline: Inline, key: number): ReactNode {
  switch (inline.kind) {
    case 'text':
      return inline.text
    case 'break':
      return <br key={key} />
    case 'code':
      return <code key={key}>{inline.text}</code>
    case 'strong':
      return <strong key={key}>{inlinesOf(inline.content)}</strong>
    case 'emphasis':
      return <em key={key}>{inlinesOf(inline.content)}</em>
    case 'link':
      return (
        <a key={key} href={inline.href} target="_blank" rel="noreferrer" title={inline.href}>
          {inlinesOf(inline.content)}
        </a>
      )
  }
}
