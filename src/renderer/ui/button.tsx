// The three buttons of the window: plain, primary, and an icon alone (which then must be named).
import type { ButtonHTMLAttributes, Ref } from 'react'
import styles from './button.module.css'
import { Icon, type IconName } from './icon.tsx'

type Props = Omit<ButtonHTMLAttributes<HTMLButtonElement>, 'className' | 'type'> & {
  ref?: Ref<HTMLButtonElement>
  kind?: 'plain' | 'primary' | 'quiet' | 'danger'
  icon?: IconName
  /** In a narrow bar the icon stands alone; the words stay its name. */
  shrinks?: boolean
}

export function Button({ kind = 'plain', icon, shrinks = false, children, ...rest }: Props) {
  return (
    <button
      {...(shrinks && typeof children === 'string' ? { title: children } : {})}
      {...rest}
      type="button"
      className={`${styles.button} ${styles[kind]}`}
    >
      {icon && <Icon name={icon} />}
      {shrinks ? <span className={styles.shrinking}>{children}</span> : children}
    </button>
  )
}

type IconButtonProps = Omit<Props, 'children' | 'kind' | 'icon' | 'shrinks'> & {
  icon: IconName
  label: string
}

export function IconButton({ icon, label, ...rest }: IconButtonProps) {
  return (
    <button title={label} {...rest} type="button" aria-label={label} className={styles.iconButton}>
      <Icon name={icon} />
    </button>
  )
}
