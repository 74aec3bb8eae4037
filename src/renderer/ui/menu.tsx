// Menus: a button's, and the one that opens on a row by the right mouse button or its “more” button.
import type { ReactNode, RefObject } from 'react'
import {
  Menu as AriaMenu,
  MenuItem as AriaMenuItem,
  MenuSection as AriaMenuSection,
  Header,
  Popover,
} from 'react-aria-components'
import { Icon, type IconName } from './icon.tsx'
import styles from './menu.module.css'

type MenuProps = {
  label: string
  isOpen: boolean
  onClose: () => void
  /** Beside what the menu opens. */
  anchor: RefObject<HTMLElement | null>
  children: ReactNode
}

export function Menu({ label, isOpen, onClose, anchor, children }: MenuProps) {
  return (
    <Popover
      className={styles.popover ?? ''}
      aria-label={label}
      isOpen={isOpen}
      onOpenChange={(open) => !open && onClose()}
      triggerRef={anchor}
      placement="bottom end"
      offset={4}
    >
      <AriaMenu className={styles.menu ?? ''} aria-label={label} onClose={onClose} autoFocus="first">
        {children}
      </AriaMenu>
    </Popover>
  )
}

export function MenuSection({ title, children }: { title: string; children: ReactNode }) {
  return (
    <AriaMenuSection className={styles.section ?? ''}>
      <Header className={styles.heading ?? ''}>{title}</Header>
      {children}
    </AriaMenuSection>
  )
}

type ItemProps = {
  label: string
  onAction: () => void
  icon?: IconName
  /** Instead of an icon. */
  mark?: ReactNode
  /** Said at the end of the line: the key that does the same. */
  hint?: ReactNode
  isChosen?: boolean
  isDisabled?: boolean
  /** What it does is seen in the menu, which stays open. */
  keepsOpen?: boolean
}

export function MenuItem({
  label,
  onAction,
  icon,
  mark,
  hint,
  isChosen,
  isDisabled = false,
  keepsOpen,
}: ItemProps) {
  return (
    <AriaMenuItem
      className={styles.item ?? ''}
      textValue={label}
      onAction={onAction}
      isDisabled={isDisabled}
      {...(keepsOpen && { shouldCloseOnSelect: false })}
    >
      {icon && <Icon name={icon} />}
      {mark}
      <span className={styles.label}>{label}</span>
      {hint}
      {isChosen && <Icon name="read" className={styles.chosen ?? ''} />}
    </AriaMenuItem>
  )
}
