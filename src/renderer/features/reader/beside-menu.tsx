// What stands beside the paper: nothing, its notes, or another paper that is being read.
import { useRef, useState } from 'react'
import { useOrder, useRow } from '../../api/queries.ts'
import { closeBeside, openBeside, readerStore, showNotes } from '../../state/reader.ts'
import { useStore } from '../../state/use-store.ts'
import { strings } from '../../strings/strings.ts'
import { IconButton } from '../../ui/button.tsx'
import { Menu, MenuItem, MenuSection } from '../../ui/menu.tsx'

const MOST_PAPERS = 12

export function BesideMenu() {
  const words = strings.reader.beside
  const [isOpen, setIsOpen] = useState(false)
  const anchor = useRef<HTMLButtonElement>(null)
  const kind = useStore(readerStore, (reader) => reader?.beside?.kind)
  return (
    <>
      <IconButton
        ref={anchor}
        icon="beside"
        label={words.button}
        aria-haspopup="menu"
        aria-expanded={isOpen}
        onClick={() => setIsOpen(true)}
      />
      <Menu label={words.button} isOpen={isOpen} onClose={() => setIsOpen(false)} anchor={anchor}>
        <MenuItem label={words.nothing} isChosen={kind === undefined} onAction={closeBeside} />
        <MenuItem label={words.notes} isChosen={kind === 'notes'} onAction={showNotes} />
        {isOpen && <Papers />}
      </Menu>
    </>
  )
}

function Papers() {
  const words = strings.reader.beside
  const { data: ids = [] } = useOrder({ status: 'reading' }, 'day', true)
  const main = useStore(readerStore, (reader) => reader?.main.id)
  const beside = useStore(readerStore, (reader) =>
    reader?.beside?.kind === 'paper' ? reader.beside.paper.id : undefined,
  )
  const others = ids.filter((id) => id !== main).slice(0, MOST_PAPERS)
  return (
    <MenuSection title={words.papers}>
      {others.length === 0 ? (
        <MenuItem label={words.noPapers} isDisabled onAction={() => undefined} />
      ) : (
        others.map((id) => <PaperItem key={id} id={id} isChosen={id === beside} />)
      )}
    </MenuSection>
  )
}

function PaperItem({ id, isChosen }: { id: string; isChosen: boolean }) {
  const row = useRow(id)
  return <MenuItem label={row?.title ?? id} isChosen={isChosen} onAction={() => openBeside(id)} />
}
