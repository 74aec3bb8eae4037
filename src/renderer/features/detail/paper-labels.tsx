// The paper's tags and collections, together.
import type { ReactNode } from 'react'
import type { PaperDetail } from '../../../shared/model.ts'
import { CollectionChips, TagChips } from './label-chips.tsx'
import styles from './paper-labels.module.css'

type Props = { id: string; paper: PaperDetail; children?: ReactNode }

/** `id` is what the labels are put on; `paper` is what is shown meanwhile, if that is still on its way. */
export function PaperLabels({ id, paper, children }: Props) {
  const ids = [id]
  return (
    <div className={styles.labels}>
      <TagChips ids={ids} tags={paper.tags} />
      <CollectionChips ids={ids} collections={paper.collections} />
      {children}
    </div>
  )
}
