// A document's outline; each entry leads to its place.

import type { PDFDocumentProxy } from 'pdfjs-dist'
import { useEffect, useState } from 'react'
import { strings } from '../../strings/strings.ts'
import { Icon } from '../../ui/icon.tsx'
import type { Destination } from './document-view.ts'
import { type OutlineItem, outlineItems } from './outline-items.ts'
import styles from './outline-list.module.css'

type Props = { document: PDFDocumentProxy; onGo: (destination: Destination) => void }

export function OutlineList({ document, onGo }: Props) {
  const [items, setItems] = useState<readonly OutlineItem[]>()
  useEffect(() => {
    let isWanted = true
    document.getOutline().then(
      (raw) => isWanted && setItems(outlineItems(raw)),
      // What cannot be read is as good as none; the pages are there all the same.
      () => isWanted && setItems([]),
    )
    return () => {
      isWanted = false
    }
  }, [document])
  if (items === undefined) return null
  if (items.length === 0) return <p className={styles.none}>{strings.reader.noOutline}</p>
  return <Level items={items} onGo={onGo} depth={0} />
}

function Level({
  items,
  onGo,
  depth,
}: {
  items: readonly OutlineItem[]
  onGo: Props['onGo']
  depth: number
}) {
  return (
    <ul className={styles.level} style={{ '--depth': depth } as React.CSSProperties}>
      {items.map((item) => (
        <Entry key={item.key} item={item} onGo={onGo} depth={depth} />
      ))}
    </ul>
  )
}

function Entry({ item, onGo, depth }: { item: OutlineItem; onGo: Props['onGo']; depth: number }) {
  const [isOpen, setIsOpen] = useState(depth === 0)
  const title = item.title || strings.reader.untitled
  const { destination } = item
  return (
    <li>
      <div className={styles.entry}>
        {item.items.length > 0 ? (
          <button
            type="button"
            className={styles.twist}
            aria-expanded={isOpen}
            aria-label={isOpen ? strings.reader.collapse(title) : strings.reader.expand(title)}
            onClick={() => setIsOpen(!isOpen)}
          >
            <Icon name={isOpen ? 'chevronDown' : 'chevronRight'} />
          </button>
        ) : (
          <span className={styles.twist} />
        )}
        <button
          type="button"
          className={styles.title}
          title={title}
          disabled={destination === undefined}
          onClick={() => destination !== undefined && onGo(destination)}
        >
          {title}
        </button>
      </div>
      {isOpen && item.items.length > 0 && <Level items={item.items} onGo={onGo} depth={depth + 1} />}
    </li>
  )
}
