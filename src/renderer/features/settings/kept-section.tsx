// The files that exports are kept current in.
import { useKeptFiles } from '../../api/citing-queries.ts'
import { useInfo } from '../../api/info-query.ts'
import { strings } from '../../strings/strings.ts'
import { KeptItem } from './kept-item.tsx'
import styles from './kept-section.module.css'

export function KeptSection() {
  const files = useKeptFiles().data
  const canOpen = useInfo().data?.host === 'electron'
  const words = strings.kept
  return (
    <div className={styles.section}>
      <p className={styles.intro}>{words.intro}</p>
      {files?.length === 0 && <p className={styles.intro}>{words.none}</p>}
      {files !== undefined && files.length > 0 && (
        <ul className={styles.files} aria-label={words.list}>
          {files.map((file) => (
            <KeptItem key={file.id} file={file} canOpen={canOpen} />
          ))}
        </ul>
      )}
    </div>
  )
}
