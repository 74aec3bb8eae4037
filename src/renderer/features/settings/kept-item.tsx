// One kept file: where it is, of what, how it stands, and what can be done about that.
import { useRef, useState } from 'react'
import { KEPT_MODES, type KeptFile, type KeptMode } from '../../../shared/kept-model.ts'
import { useApi } from '../../api/api-context.ts'
import { strings } from '../../strings/strings.ts'
import { Button, IconButton } from '../../ui/button.tsx'
import { Icon } from '../../ui/icon.tsx'
import { Menu, MenuItem } from '../../ui/menu.tsx'
import styles from './kept-section.module.css'

export function KeptItem({ file, canOpen }: { file: KeptFile; canOpen: boolean }) {
  const { actions } = useApi()
  const [isOpen, setIsOpen] = useState(false)
  const anchor = useRef<HTMLButtonElement>(null)
  const words = strings.kept
  const { id, path, format, mode, problem, entries, writtenAt } = file
  return (
    <li className={styles.file} data-problem={problem}>
      <div className={styles.what}>
        <span className={styles.path}>{path}</span>
        <span className={styles.of}>{`${targetWords(file)} · ${strings.export.formats[format]}`}</span>
        <span className={styles.state} role="status">
          {problem !== undefined && <Icon name="warning" />}
          {problem !== undefined
            ? words.problems[problem]
            : writtenAt === undefined
              ? words.waiting
              : words.written(entries, writtenAt)}
        </span>
        {problem !== undefined && (
          <span className={styles.buttons}>
            {problem === 'conflict' ? (
              <>
                <Button onClick={() => void actions.resolveKept(id, 'copy')}>{words.copy}</Button>
                <Button kind="danger" onClick={() => void actions.resolveKept(id, 'overwrite')}>
                  {words.overwrite}
                </Button>
              </>
            ) : (
              <Button onClick={() => void actions.writeKept(id)}>{words.retry}</Button>
            )}
          </span>
        )}
      </div>
      <select
        className={styles.mode}
        aria-label={words.mode(path)}
        value={mode}
        onChange={(event) => void actions.setKeptMode(id, event.target.value as KeptMode)}
      >
        {KEPT_MODES.map((each) => (
          <option key={each} value={each}>
            {words.modes[each]}
          </option>
        ))}
      </select>
      <IconButton
        ref={anchor}
        icon="more"
        label={words.more(path)}
        aria-haspopup="menu"
        aria-expanded={isOpen}
        onClick={() => setIsOpen(true)}
      />
      <Menu label={words.more(path)} isOpen={isOpen} onClose={() => setIsOpen(false)} anchor={anchor}>
        {canOpen ? (
          <MenuItem icon="folder" label={words.open} onAction={() => void actions.openKeptFolder(id)} />
        ) : (
          <MenuItem icon="copy" label={words.copyPath} onAction={() => void actions.copyPath(path)} />
        )}
        {format === 'obsidian' && (
          <MenuItem icon="note" label={words.restore} onAction={() => void actions.restoreNotes(id)} />
        )}
        <MenuItem icon="close" label={words.remove} onAction={() => void actions.removeKept(file)} />
      </Menu>
    </li>
  )
}

function targetWords({ target, title }: KeptFile): string {
  const words = strings.kept
  if (target.kind === 'all') return words.all
  if (target.kind === 'collection') return title
  return target.kind === 'tag' ? words.tag(title) : words.query(title)
}
