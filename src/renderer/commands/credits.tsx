// Whose work is in the app and asks to be named.
import { strings } from '../strings/strings.ts'
import styles from './credits.module.css'

export function Credits() {
  const words = strings.credits
  return (
    <footer className={styles.credits}>
      <h2>{words.title}</h2>
      <p>
        {words.citeproc}{' '}
        <a href={words.citeprocUrl} target="_blank" rel="noreferrer">
          {words.citeprocLicence}
        </a>
        {', '}
        {words.styles}
      </p>
    </footer>
  )
}
