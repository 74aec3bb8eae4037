// PDFs: what they use and may use, whether they come by themselves, and whether they are whole.
import { useState } from 'react'
import type { VerifyResult } from '../../../shared/pdfs-model.ts'
import { useApi } from '../../api/api-context.ts'
import { usePdfStorage } from '../../api/offline-queries.ts'
import { useSettings } from '../../api/settings-queries.ts'
import { strings } from '../../strings/strings.ts'
import { Button } from '../../ui/button.tsx'
import { FolderLine } from './folder-line.tsx'
import { NumberField } from './number-field.tsx'
import styles from './section.module.css'
import { SwitchField } from './switch-field.tsx'

export function OfflineSection() {
  const { actions } = useApi()
  const { pdfs } = useSettings()
  const storage = usePdfStorage().data
  const [progress, setProgress] = useState<readonly [number, number]>()
  const [found, setFound] = useState<VerifyResult>()
  const words = strings.offline.settings
  const verify = async () => {
    setFound(undefined)
    setProgress([0, storage?.files ?? 0])
    setFound(await actions.verifyPdfs((done, total) => setProgress([done, total])))
    setProgress(undefined)
  }
  const lost = found && [...found.missing, ...found.damaged]
  return (
    <>
      <div className={styles.block}>
        <div className={styles.line}>
          <p role="status">
            {progress
              ? words.verifying(...progress)
              : found && lost
                ? words.verified(found.whole, lost.length)
                : storage && words.used(storage.files, storage.bytes, storage.limitBytes)}
            {!progress && !found && storage && storage.lost > 0 && ` ${words.lost(storage.lost)}`}
          </p>
          {lost && lost.length > 0 ? (
            <Button kind="primary" icon="download" onClick={() => void actions.fetchPdfs(lost)}>
              {words.fetchLost}
            </Button>
          ) : (
            <Button aria-disabled={progress !== undefined} onClick={() => progress || void verify()}>
              {words.verify}
            </Button>
          )}
        </div>
        {storage && <FolderLine path={storage.folder} onOpen={undefined} />}
      </div>
      <SwitchField
        label={words.automatic}
        hint={words.automaticHint}
        isOn={pdfs.automatic}
        onChange={(automatic) => void actions.updateSettings({ pdfs: { automatic } })}
      />
      <NumberField
        label={words.limit}
        hint={words.limitHint}
        unit={words.gigabytes}
        value={pdfs.limitGb}
        min={0.01}
        max={10_000}
        step="any"
        onChange={(limitGb) => void actions.updateSettings({ pdfs: { limitGb } })}
      />
    </>
  )
}
