// The paper's tags and collections, together.
import type { PaperDetail } from '../../../shared/model.ts'
import { CollectionChips, TagChips } from './label-chips.tsx'
import styles from './paper-labels.module.css'

export function PaperLabels({ paper }: { paper: PaperDetail }) {
  const ids = [paper.id]
  return (
    <div className={styles.labels}>
      <TagChips ids={ids} tags={paper.tags} />
      <CollectionChips ids={ids} collections={paper.collections} />
    </div>
  )
}
