// Where the library is, and how it is moved.
import { useApi } from '../../api/api-context.ts'
import { useInfo } from '../../api/info-query.ts'
import { strings } from '../../strings/strings.ts'
import { FolderLine } from './folder-line.tsx'
import styles from './section.module.css'

export function DataSection() {
  const { actions } = useApi()
  const info = useInfo().data
  const words = strings.settings.data
  if (info === undefined) return null
  return (
    <>
      <div className={styles.block}>
        <h4>{words.folder}</h4>
        <FolderLine
          path={info.dataDir}
          onOpen={info.host === 'electron' ? () => void actions.openFolder('data') : undefined}
        />
      </div>
      <div className={styles.block}>
        <h4>{words.moveTitle}</h4>
        <p>{words.move}</p>
      </div>
    </>
  )
}
