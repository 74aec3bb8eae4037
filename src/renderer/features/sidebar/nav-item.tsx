// One line of the sidebar: a place, its count, and what may open under it or be done with it.
import {
  type CSSProperties,
  type DragEvent,
  type KeyboardEvent,
  type ReactNode,
  useEffect,
  useRef,
} from 'react'
import { format } from '../../strings/format.ts'
import { strings } from '../../strings/strings.ts'
import hidden from '../../ui/hidden.module.css'
import { Icon } from '../../ui/icon.tsx'
import styles from './nav-item.module.css'
import { type DropRules, useDropZones } from './use-drop-zones.ts'

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
  onKeyDown?: (event: KeyboardEvent) => void
  /** Set on what can be dragged elsewhere. */
  onDragStart?: (event: DragEvent) => void
  /** What can be dropped on the line, or beside it. */
  drop?: DropRules
}

const NO_DROP: DropRules = {}

const INDENT_PX = 14

export function NavItem(props: Props) {
  const { label, icon, count, isCurrent, onGo, level = 0, isExpanded, onToggle, extra } = props
  const button = useRef<HTMLButtonElement>(null)
  const { zone, handlers } = useDropZones(props.drop ?? NO_DROP)

  useEffect(() => {
    const element = button.current
    if (element === null || onToggle === undefined) return
    element.addEventListener('nav-toggle', onToggle)
    return () => element.removeEventListener('nav-toggle', onToggle)
  }, [onToggle])

  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: what is dropped on the line is for its button, which has the keys.
    <div
      className={styles.line}
      style={{ '--drop-indent': `${18 + level * INDENT_PX}px` } as CSSProperties}
      data-current={isCurrent || undefined}
      data-drop={zone}
      draggable={props.onDragStart !== undefined || undefined}
      onDragStart={props.onDragStart}
      {...handlers}
    >
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
        onKeyDown={props.onKeyDown}
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
            <span className={hidden.spoken}>{strings.sidebar.papers(count)}</span>
          </span>
        )}
      </button>
      {extra && <span className={styles.extra}>{extra}</span>}
    </div>
  )
}
