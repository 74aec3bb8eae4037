// Chooses the order of the list.
import { useRef, useState } from 'react'
import type { Sort } from '../../../shared/model.ts'
import { sortBy } from '../../state/navigate.ts'
import { viewStore } from '../../state/stores.ts'
import { useStore } from '../../state/use-store.ts'
import { sortsOf } from '../../state/view.ts'
import { strings } from '../../strings/strings.ts'
import { Button } from '../../ui/button.tsx'
import { Menu, MenuItem } from '../../ui/menu.tsx'

/** A smart collection's own order is its search's: the best match first. */
export function SortMenu({ isSmart }: { isSmart: boolean }) {
  const { place, sort } = useStore(viewStore)
  const [isOpen, setIsOpen] = useState(false)
  const nameOf = (each: Sort) => (isSmart && each === 'manual' ? strings.bestMatch : strings.sorts[each])
  const anchor = useRef<HTMLButtonElement>(null)
  return (
    <>
      <Button
        ref={anchor}
        kind="quiet"
        icon="sort"
        aria-haspopup="menu"
        aria-expanded={isOpen}
        aria-label={strings.list.sortBy(nameOf(sort))}
        onClick={() => setIsOpen(true)}
      >
        {nameOf(sort)}
      </Button>
      <Menu label={strings.list.sort} isOpen={isOpen} onClose={() => setIsOpen(false)} anchor={anchor}>
        {sortsOf(place).map((each) => (
          <MenuItem key={each} label={nameOf(each)} isChosen={each === sort} onAction={() => sortBy(each)} />
        ))}
      </Menu>
    </>
  )
}
