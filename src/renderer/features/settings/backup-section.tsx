// Copies of the library: now, each week, how many, where, and how one is taken back.
import { useState } from 'react'
import { useApi } from '../../api/api-context.ts'
import { useBackups } from '../../api/backup-queries.ts'
import { useInfo } from '../../api/info-query.ts'
import { useSettings } from '../../api/settings-queries.ts'
import { strings } from '../../strings/strings.ts'
import { Button } from '../../ui/button.tsx'
import { BackupList } from './backup-list.tsx'
import { DraftInput } from './draft-input.tsx'
import { Field } from './field.tsx'
import { FolderLine } from './folder-line.tsx'
import { NumberField } from './number-field.tsx'
import styles from './section.module.css'
import { SwitchField } from './switch-field.tsx'

export function BackupSection() {
  const { actions } = useApi()
  const { backup } = useSettings()
  const status = useBackups().data
  const isElectron = useInfo().data?.host === 'electron'
  const [isRunning, setIsRunning] = useState(false)
  const words = strings.settings.backup
  const update = (change: Partial<typeof backup>) => void actions.updateSettings({ backup: change })
  const backUp = async () => {
    setIsRunning(true)
    await actions.backUp()
    setIsRunning(false)
  }
  const newest = status?.backups[0]
  return (
    <>
      <div className={styles.block}>
        <div className={styles.line}>
          <p role="status">
            {isRunning ? words.running : newest ? words.last(newest.at) : status && words.never}
          </p>
          <Button kind="primary" aria-disabled={isRunning} onClick={() => isRunning || void backUp()}>
            {words.now}
          </Button>
        </div>
        {status && (
          <FolderLine
            path={status.folder}
            onOpen={isElectron ? () => void actions.openFolder('backups') : undefined}
          />
        )}
      </div>
      <SwitchField
        label={words.automatic}
        hint={words.automaticHint}
        isOn={backup.automatic}
        onChange={(automatic) => update({ automatic })}
      />
      <NumberField
        label={words.keep}
        unit={words.copies}
        value={backup.keep}
        min={1}
        max={100}
        onChange={(keep) => update({ keep })}
      />
      <Field label={words.folder} hint={words.folderHint}>
        {(control) => (
          <DraftInput
            {...control}
            look="path"
            spellCheck={false}
            value={backup.folder}
            onCommit={(folder) => update({ folder: folder.trim() })}
          />
        )}
      </Field>
      {newest && status && <BackupList backups={status.backups} />}
    </>
  )
}
