// A line of the sidebar that has a menu: behind the button at its end, and by the right mouse button.
import { type ComponentProps, type ReactNode, type RefObject, useState } from 'react'
import { strings } from '../../strings/strings.ts'
import { IconButton } from '../../ui/button.tsx'
import { Menu } from '../../ui/menu.tsx'
import { NavItem } from './nav-item.tsx'

type Props = Omit<ComponentProps<typeof NavItem>, 'extra' | 'onContextMenu'> & {
  /** The menu's button. */
  anchor: RefObject<HTMLButtonElement | null>
  /** The menu's items. */
  children: ReactNode
}

export function MenuNavItem({ anchor, children, ...item }: Props) {
  const [isOpen, setIsOpen] = useState(false)
  const label = strings.sidebar.more(item.label)
  const open = () => setIsOpen(true)
  return (
    <>
      <NavItem
        {...item}
        onContextMenu={open}
        extra={
          <IconButton
            ref={anchor}
            icon="more"
            label={label}
            aria-haspopup="menu"
            aria-expanded={isOpen}
            onClick={open}
          />
        }
      />
      <Menu label={label} isOpen={isOpen} onClose={() => setIsOpen(false)} anchor={anchor}>
        {children}
      </Menu>
    </>
  )
}
