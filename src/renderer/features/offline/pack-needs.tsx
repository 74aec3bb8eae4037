// What taking papers offline needs: bytes and time, and what stands in the way.
import type { PackEstimate } from '../../../shared/pdfs-model.ts'
import { strings } from '../../strings/strings.ts'
import { Icon } from '../../ui/icon.tsx'
import styles from './offline.module.css'

export function PackNeeds({ estimate }: { estimate: PackEstimate | undefined }) {
  const words = strings.offline
  if (estimate === undefined) return <p className={styles.estimate}>{words.counting}</p>
  const { papers, unavailable, bytes, roomBytes, freeBytes } = estimate
  const warnings = [
    ...(unavailable > 0 ? [words.unavailable(unavailable)] : []),
    ...(bytes > freeBytes
      ? [words.overDisk(freeBytes)]
      : bytes > roomBytes
        ? [words.overLimit(roomBytes)]
        : []),
  ]
  return (
    <div className={styles.estimate} role="status">
      <p>{papers === 0 ? words.nothing : words.estimate(estimate)}</p>
      {warnings.map((warning) => (
        <p key={warning} className={styles.warning}>
          <Icon name="warning" />
          {warning}
        </p>
      ))}
    </div>
  )
}
