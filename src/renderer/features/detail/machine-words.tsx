// What a model wrote of a paper, and that it did: the summary and the keywords.
import type { PaperDetail } from '../../../shared/model.ts'
import { strings } from '../../strings/strings.ts'
import { Keywords } from './keywords.tsx'
import styles from './machine-words.module.css'

type Props = {
  paper: Pick<PaperDetail, 'aiSummary' | 'aiKeywords'>
  /** The section's name. */
  label: string
  /** Its distance from what is above, and the size of its words. */
  className: string | undefined
}

export function MachineWords({ paper: { aiSummary, aiKeywords }, label, className }: Props) {
  const words = strings.detail
  if (!aiSummary && aiKeywords.length === 0) return null
  return (
    <section className={`${styles.words} ${className}`} aria-label={label}>
      <header className={styles.header}>
        <h3>{aiSummary ? words.summary : words.keywords}</h3>
        <span className={styles.byModel}>{words.writtenByModel}</span>
      </header>
      {aiSummary && <p>{aiSummary}</p>}
      <Keywords keywords={aiKeywords} />
    </section>
  )
}
