// The number of the page, which can be typed over.
import { type RefObject, useEffect, useState } from 'react'
import { useStore } from '../../state/use-store.ts'
import { strings } from '../../strings/strings.ts'
import type { DocumentView } from './document-view.ts'
import styles from './reader-bar.module.css'

type Props = { view: DocumentView; field: RefObject<HTMLInputElement | null>; onDone: () => void }

export function PageField({ view, field, onDone }: Props) {
  const words = strings.reader
  const page = useStore(view.state, (state) => state.page)
  const pages = useStore(view.state, (state) => state.pages)
  const [typed, setTyped] = useState(String(page))
  useEffect(() => setTyped(String(page)), [page])
  const go = () => {
    const target = Number.parseInt(typed, 10)
    if (Number.isNaN(target)) setTyped(String(page))
    else view.goToPage(target)
  }
  return (
    <label className={styles.page}>
      <input
        ref={field}
        type="text"
        inputMode="numeric"
        className={styles.number}
        aria-label={words.page}
        value={typed}
        onChange={(event) => setTyped(event.target.value)}
        onFocus={(event) => event.target.select()}
        onBlur={() => setTyped(String(page))}
        onKeyDown={(event) => {
          if (event.key === 'Enter') go()
          else if (event.key !== 'Escape') return
          event.preventDefault()
          event.stopPropagation()
          onDone()
        }}
      />
      <span>{words.ofPages(pages)}</span>
    </label>
  )
}
