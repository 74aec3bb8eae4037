// A titled part of the sidebar.
import type { ReactNode } from 'react'
import styles from './nav-section.module.css'

type Props = { title: string; action?: ReactNode; hint?: string | undefined; children: ReactNode }

export function NavSection({ title, action, hint, children }: Props) {
  return (
    <section className={styles.section} aria-label={title}>
      <header className={styles.header}>
        <h2 className={styles.title}>{title}</h2>
        {action}
      </header>
      {children}
      {hint && <p className={styles.hint}>{hint}</p>}
    </section>
  )
}
