// A paper's picture, or its title's letters while and where there is none. Asked for once it has stayed in sight for a moment,
// and given up when it leaves: a list that is scrolled fast asks for nothing.
import { useLayoutEffect, useRef, useState } from 'react'
import { thumbnailPath } from '../../shared/thumbnail-path.ts'
import { initials } from './initials.ts'
import styles from './thumbnail.module.css'

const IN_SIGHT_MS = 120
/** How long after a picture could not be had it is asked for again, where it is still wanted. */
const RETRY_MS = 60_000

/** Pictures had before come out of the browser's memory: no need to wait for those. */
const had = new Set<string>()
const missedAt = new Map<string, number>()

type Props = { id: string; title: string; isThere: boolean }

/** One for each paper: give it the id as its key. It says nothing to a screen reader, for its title stands beside it. */
export function Thumbnail({ id, title, isThere }: Props) {
  const image = useRef<HTMLImageElement>(null)
  const [isShown, setIsShown] = useState(false)
  const [attempt, setAttempt] = useState(0)

  // biome-ignore lint/correctness/useExhaustiveDependencies: another attempt does the same again.
  useLayoutEffect(() => {
    const element = image.current
    if (element === null || !isThere) return
    const ask = () => {
      element.src = thumbnailPath(id)
    }
    const retryAt = (missedAt.get(id) ?? Number.NEGATIVE_INFINITY) + RETRY_MS
    const pause = had.has(id) ? 0 : Math.max(IN_SIGHT_MS, retryAt - performance.now())
    if (pause === 0) ask()
    const timer = pause === 0 ? undefined : setTimeout(ask, pause)
    return () => {
      clearTimeout(timer)
      // Takes the request back where it is still under way.
      if (!element.complete) element.removeAttribute('src')
    }
  }, [id, isThere, attempt])

  return (
    <span className={styles.frame} aria-hidden="true">
      <span className={styles.letters}>{initials(title)}</span>
      {isThere && (
        <img
          ref={image}
          className={styles.picture}
          data-shown={isShown || undefined}
          alt=""
          decoding="async"
          draggable={false}
          onLoad={() => {
            had.add(id)
            missedAt.delete(id)
            setIsShown(true)
          }}
          onError={() => {
            had.delete(id)
            missedAt.set(id, performance.now())
            setIsShown(false)
            setAttempt((before) => before + 1)
          }}
        />
      )}
    </span>
  )
}
