// Tools that stand beside what they are for, over the pages, and go with it as these are moved and zoomed.
import { type ReactNode, useLayoutEffect, useRef } from 'react'
import type { DocumentView } from '../document-view.ts'
import styles from './floating.module.css'
import { placeFloating } from './place-floating.ts'
import { type OnPage, whereOnScreen } from './where-on-screen.ts'

type Props = {
  view: DocumentView
  container: HTMLElement
  of: readonly OnPage[]
  prefers: 'above' | 'below'
  /** Stays at its last place when what it is for is out of sight: something may be written in it. */
  stays?: boolean
  children: ReactNode
}

export function Floating({ view, container, of, prefers, stays = false, children }: Props) {
  const frame = useRef<HTMLDivElement>(null)
  useLayoutEffect(() => {
    const own = frame.current
    const room = own?.offsetParent
    if (own === null || room === null || room === undefined) return
    const place = () => {
      const on = whereOnScreen(of, view.slots.get())
      const { left, top } = room.getBoundingClientRect()
      const at =
        on &&
        placeFloating(
          { left: on.left - left, top: on.top - top, right: on.right - left, bottom: on.bottom - top },
          { width: own.offsetWidth, height: own.offsetHeight },
          { width: container.clientWidth, height: container.clientHeight },
          prefers,
        )
      if (at !== undefined) own.style.transform = `translate(${at.left}px, ${at.top}px)`
      own.dataset.placed = String(at !== undefined || (stays && own.dataset.placed === 'true'))
    }
    place()
    container.addEventListener('scroll', place, { passive: true })
    const releases = [view.slots.subscribe(place), view.state.subscribe(place)]
    const resized = new ResizeObserver(place)
    resized.observe(own)
    resized.observe(container)
    return () => {
      container.removeEventListener('scroll', place)
      for (const release of releases) release()
      resized.disconnect()
    }
  }, [view, container, of, prefers, stays])
  return (
    <div ref={frame} className={styles.floating} data-placed="false">
      {children}
    </div>
  )
}
