// Chooses how much of the list is seen at once.
import { useRef, useState } from 'react'
import { DENSITIES } from '../../../shared/settings-model.ts'
import { useDensity, useSetDensity } from '../../api/use-density.ts'
import { strings } from '../../strings/strings.ts'
import { IconButton } from '../../ui/button.tsx'
import { Menu, MenuItem } from '../../ui/menu.tsx'

export function DensityMenu() {
  const density = useDensity()
  const setDensity = useSetDensity()
  const [isOpen, setIsOpen] = useState(false)
  const anchor = useRef<HTMLButtonElement>(null)
  const words = strings.list
  return (
    <>
      <IconButton
        ref={anchor}
        icon="density"
        label={words.densityNow(words.densities[density])}
        aria-haspopup="menu"
        aria-expanded={isOpen}
        onClick={() => setIsOpen(true)}
      />
      <Menu label={words.density} isOpen={isOpen} onClose={() => setIsOpen(false)} anchor={anchor}>
        {DENSITIES.map((each) => (
          <MenuItem
            key={each}
            label={words.densities[each]}
            isChosen={each === density}
            onAction={() => setDensity(each)}
          />
        ))}
      </Menu>
    </>
  )
}
