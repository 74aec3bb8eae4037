// One line of the sidebar: a place, its count, and what may open under it or be done with it.
import { type ReactNode, useEffect, useRef } from 'react'
import { strings } from '../../strings/en.ts'
import { format } from '../../strings/format.ts'
import { Icon } from '../../ui/icon.tsx'
import styles from './nav-item.module.css'

type Props = {
  label: string
  icon?: ReactNode
  count?: number | undefined
  isCurrent: boolean
  onGo: () => void
  level?: number
  title?: string
  isDimmed?: boolean
  /** Set on what has items under it. */
  isExpanded?: boolean | undefined
  onToggle?: () => void
  /** What stands at the end of the line while it is pointed at or holds the keyboard. */
  extra?: ReactNode
  onContextMenu?: () => void
}

const INDENT_PX = 14

export function NavItem(props: Props) {
  const { label, icon, count, isCurrent, onGo, level = 0, isExpanded, onToggle, extra } = props
  const button = useRef<HTMLButtonElement>(null)

  useEffect(() => {
    const element = button.current
    if (element === null || onToggle === undefined) return
    element.addEventListener('nav-toggle', onToggle)
    return () => element.removeEventListener('nav-toggle', onToggle)
  }, [onToggle])

  return (
    <div className={styles.line} data-current={isCurrent || undefined}>
      {onToggle && (
        <button
          type="button"
          tabIndex={-1}
          className={styles.toggle}
          style={{ left: level * INDENT_PX }}
          aria-label={isExpanded ? strings.sidebar.collapse(label) : strings.sidebar.expand(label)}
          onClick={onToggle}
        >
          <Icon name={isExpanded ? 'chevronDown' : 'chevronRight'} />
        </button>
      )}
      <button
        ref={button}
        type="button"
        data-nav-item
        className={styles.item}
        style={{ paddingLeft: 18 + level * INDENT_PX }}
        title={props.title}
        aria-current={isCurrent || undefined}
        aria-expanded={isExpanded}
        onClick={onGo}
        onContextMenu={(event) => {
          if (props.onContextMenu === undefined) return
          event.preventDefault()
          props.onContextMenu()
        }}
      >
        {icon}
        <span className={props.isDimmed ? styles.dimmed : styles.label}>{label}</span>
        {count !== undefined && count > 0 && (
          <span className={styles.count}>
            <span aria-hidden="true">{format.number(count)}</span>
            <span className={styles.spoken}>{strings.sidebar.papers(count)}</span>
          </span>
        )}
      </button>
      {extra && <span className={styles.extra}>{extra}</span>}
    </div>
  )
}
