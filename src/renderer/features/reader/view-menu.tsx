// How pages are shown: their zoom, one by one or in a column, dark or light.
import { useRef, useState } from 'react'
import type { CommandId } from '../../commands/command-id.ts'
import { KeyCaps } from '../../commands/key-caps.tsx'
import { keysOf } from '../../commands/keys.ts'
import { togglePageColors } from '../../state/page-colors.ts'
import type { ZoomPreset } from '../../state/reader-document.ts'
import { useStore } from '../../state/use-store.ts'
import { strings } from '../../strings/strings.ts'
import { Menu, MenuItem, MenuSection } from '../../ui/menu.tsx'
import type { DocumentView, Layout } from './document-view.ts'
import styles from './reader-bar.module.css'

const FITS: readonly (readonly [ZoomPreset, CommandId])[] = [
  ['page-width', 'reader.fitWidth'],
  ['page-fit', 'reader.fitPage'],
  ['page-actual', 'reader.actualSize'],
]
const LAYOUTS: readonly Layout[] = ['continuous', 'paged']

export function ViewMenu({ view, isDark }: { view: DocumentView; isDark: boolean }) {
  const words = strings.reader
  const [isOpen, setIsOpen] = useState(false)
  const anchor = useRef<HTMLButtonElement>(null)
  const { scale, zoom, layout } = useStore(view.state)
  return (
    <>
      <button
        ref={anchor}
        type="button"
        className={styles.zoom}
        title={words.view}
        aria-label={`${words.view}: ${words.percent(scale)}`}
        aria-haspopup="menu"
        aria-expanded={isOpen}
        onClick={() => setIsOpen(true)}
      >
        {words.percent(scale)}
      </button>
      <Menu label={words.view} isOpen={isOpen} onClose={() => setIsOpen(false)} anchor={anchor}>
        <MenuSection title={words.zoom}>
          {FITS.map(([preset, command]) => (
            <MenuItem
              key={preset}
              label={words.fits[preset]}
              isChosen={zoom === preset}
              hint={<KeyHint command={command} />}
              onAction={() => view.zoomTo(preset)}
            />
          ))}
        </MenuSection>
        <MenuSection title={words.pages}>
          {LAYOUTS.map((each) => (
            <MenuItem
              key={each}
              label={words.layouts[each]}
              isChosen={layout === each}
              onAction={() => view.setLayout(each)}
            />
          ))}
          <MenuItem
            label={words.pageColors}
            isChosen={isDark}
            hint={<KeyHint command="reader.dark" />}
            onAction={togglePageColors}
          />
        </MenuSection>
      </Menu>
    </>
  )
}

function KeyHint({ command }: { command: CommandId }) {
  const [key] = keysOf(command)
  return key === undefined ? null : <KeyCaps of={key} />
}
