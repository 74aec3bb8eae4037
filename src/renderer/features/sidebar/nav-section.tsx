// A titled part of the sidebar.
import type { ReactNode } from 'react'
import styles from './nav-section.module.css'
import { type DropRules, useDropZones } from './use-drop-zones.ts'

type Props = {
  title: string
  action?: ReactNode
  hint?: string | undefined
  /** What can be dropped on the heading. */
  drop?: DropRules
  children: ReactNode
}

const NO_DROP: DropRules = {}

export function NavSection({ title, action, hint, drop = NO_DROP, children }: Props) {
  const { zone, handlers } = useDropZones(drop)
  return (
    <section className={styles.section} aria-label={title}>
      <header className={styles.header} data-drop={zone} {...handlers}>
        <h2 className={styles.title}>{title}</h2>
        {action}
      </header>
      {children}
      {hint && <p className={styles.hint}>{hint}</p>}
    </section>
  )
}
