// What a paper can be copied as. Each has a key of its own, shown beside it.
import { useRef, useState } from 'react'
import { useApi } from '../../api/api-context.ts'
import type { CommandId } from '../../commands/command-id.ts'
import { KeyCaps } from '../../commands/key-caps.tsx'
import { keysOf } from '../../commands/keys.ts'
import { strings } from '../../strings/strings.ts'
import { Button } from '../../ui/button.tsx'
import { Menu, MenuItem } from '../../ui/menu.tsx'

const OF_LINKS: readonly CommandId[] = ['paper.copyLink', 'paper.copyMarkdown']

/** `hasLink`: an entry of the library's own may have none. */
export function CopyMenu({ id, hasLink }: { id: string; hasLink: boolean }) {
  const { actions } = useApi()
  const [isOpen, setIsOpen] = useState(false)
  const anchor = useRef<HTMLButtonElement>(null)
  const words = strings.copy
  const choices: readonly [CommandId, string, () => Promise<void>][] = [
    ['paper.copyBibtex', words.bibtex, () => actions.copyBibtex({ ids: [id] })],
    ['paper.copyCite', words.cite, () => actions.copyCite([id])],
    ['paper.copyPandocCite', words.pandocCite, () => actions.copyPandocCite([id])],
    ['paper.copyReference', words.reference, () => actions.copyReferences([id])],
    ['paper.copyLink', words.link, () => actions.copyLink(id)],
    ['paper.copyTitle', words.title, () => actions.copyTitle(id)],
    ['paper.copyMarkdown', words.markdown, () => actions.copyMarkdown(id)],
    ['paper.sendToZotero', strings.citations.zotero.menu, () => actions.sendToZotero([id])],
  ]
  return (
    <>
      <Button
        ref={anchor}
        kind="quiet"
        icon="copy"
        shrinks
        aria-haspopup="menu"
        aria-expanded={isOpen}
        onClick={() => setIsOpen(true)}
      >
        {words.button}
      </Button>
      <Menu label={words.menu} isOpen={isOpen} onClose={() => setIsOpen(false)} anchor={anchor}>
        {choices
          .filter(([command]) => hasLink || !OF_LINKS.includes(command))
          .map(([command, label, run]) => (
            <MenuItem
              key={command}
              label={label}
              hint={<KeyHint command={command} />}
              onAction={() => void run()}
            />
          ))}
      </Menu>
    </>
  )
}

function KeyHint({ command }: { command: CommandId }) {
  const [key] = keysOf(command)
  return key === undefined ? null : <KeyCaps of={key} />
}
