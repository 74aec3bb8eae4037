// A formula, by KaTeX: as elements it makes itself, never from a text of HTML; no macro of it can load or link anything.
import katex from 'katex'
import 'katex/dist/katex.min.css'
import { useLayoutEffect, useRef } from 'react'
import styles from './paper-text.module.css'

const SAFE = { throwOnError: false, trust: false, strict: 'ignore', maxSize: 40, maxExpand: 1000 } as const
/** More than anybody writes; KaTeX would take seconds. */
const MOST_CHARACTERS = 8000

export function Formula({ tex, isDisplay }: { tex: string; isDisplay: boolean }) {
  const place = useRef<HTMLSpanElement>(null)
  useLayoutEffect(() => {
    if (place.current === null) return
    if (tex.length > MOST_CHARACTERS) place.current.textContent = tex
    else katex.render(tex, place.current, { ...SAFE, displayMode: isDisplay })
  }, [tex, isDisplay])
  return (
    <span
      ref={place}
      className={isDisplay ? styles.display : undefined}
      tabIndex={isDisplay ? 0 : undefined}
    />
  )
}
