// Entries that could not be read: where they are, and why.
import type { ImportProblem } from '../../../shared/importing-model.ts'
import { strings } from '../../strings/strings.ts'
import styles from './importing.module.css'

export function ImportProblems({ problems }: { readonly problems: readonly ImportProblem[] }) {
  if (problems.length === 0) return null
  const words = strings.importing
  return (
    <details className={styles.group} open>
      <summary className={styles.heading}>{words.groups.problems(problems.length)}</summary>
      <ul>
        {problems.map(({ file, line, reason }) => (
          <li key={`${file} ${line} ${reason}`} className={styles.problem}>
            <span className={styles.facts}>{words.place(file, line)}</span> {reason}
          </li>
        ))}
      </ul>
    </details>
  )
}
