// Where the files to import are chosen: some, or a folder of them.
import { useRef } from 'react'
import { isBibliography, openImporting } from '../../state/importing.ts'
import { showToast } from '../../state/toasts.ts'
import { strings } from '../../strings/strings.ts'
import { Button } from '../../ui/button.tsx'
import styles from './importing.module.css'

export function ImportFiles({ onClose }: { onClose: () => void }) {
  const words = strings.importing
  const files = useRef<HTMLInputElement>(null)
  const folder = useRef<HTMLInputElement>(null)
  const take = (input: HTMLInputElement, isFolder: boolean) => {
    const chosen = [...(input.files ?? [])].filter((file) => !isFolder || isBibliography(file))
    // The same file again is a choice too.
    input.value = ''
    if (chosen.length > 0) openImporting(chosen)
    else showToast({ text: words.noFiles, tone: 'error' })
  }
  const chooseFolder = () => {
    if (folder.current === null) return
    // React has no such attribute.
    folder.current.webkitdirectory = true
    folder.current.click()
  }
  return (
    <div className={styles.stack}>
      <p>{words.intro}</p>
      <p className={styles.hint}>{words.hint}</p>
      <input
        ref={files}
        type="file"
        hidden
        multiple
        aria-label={words.chooseFiles}
        accept=".bib,.bibtex,.biblatex,.ris,.json,.txt"
        onChange={({ target }) => take(target, false)}
      />
      <input
        ref={folder}
        type="file"
        hidden
        aria-label={words.chooseFolder}
        onChange={({ target }) => take(target, true)}
      />
      <footer className={styles.footer}>
        <Button kind="quiet" onClick={chooseFolder}>
          {words.chooseFolder}
        </Button>
        <span className={styles.space} />
        <Button onClick={onClose}>{strings.common.cancel}</Button>
        <Button kind="primary" autoFocus onClick={() => files.current?.click()}>
          {words.chooseFiles}
        </Button>
      </footer>
    </div>
  )
}
