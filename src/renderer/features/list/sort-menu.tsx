// Chooses the order of the list.
import { useRef, useState } from 'react'
import { sortBy } from '../../state/navigate.ts'
import { viewStore } from '../../state/stores.ts'
import { useStore } from '../../state/use-store.ts'
import { sortsOf } from '../../state/view.ts'
import { strings } from '../../strings/en.ts'
import { Button } from '../../ui/button.tsx'
import { Menu, MenuItem } from '../../ui/menu.tsx'

export function SortMenu() {
  const { place, sort } = useStore(viewStore)
  const [isOpen, setIsOpen] = useState(false)
  const anchor = useRef<HTMLButtonElement>(null)
  return (
    <>
      <Button
        ref={anchor}
        kind="quiet"
        icon="sort"
        aria-haspopup="menu"
        aria-expanded={isOpen}
        aria-label={strings.list.sortBy(strings.sorts[sort])}
        onClick={() => setIsOpen(true)}
      >
        {strings.sorts[sort]}
      </Button>
      <Menu label={strings.list.sort} isOpen={isOpen} onClose={() => setIsOpen(false)} anchor={anchor}>
        {sortsOf(place).map((each) => (
          <MenuItem
            key={each}
            label={strings.sorts[each]}
            isChosen={each === sort}
            onAction={() => sortBy(each)}
          />
        ))}
      </Menu>
    </>
  )
}
