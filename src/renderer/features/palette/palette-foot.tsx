// The palette's keys, for who opens it for the first time.
import { KeyCaps } from '../../commands/key-caps.tsx'
import { strings } from '../../strings/strings.ts'
import styles from './palette.module.css'

export function PaletteFoot() {
  const words = strings.palette
  return (
    <footer className={styles.foot} aria-hidden="true">
      <span>
        <KeyCaps of="arrowup arrowdown" /> {words.move}
      </span>
      <span>
        <KeyCaps of="enter" /> {words.run}
      </span>
      <span>
        <KeyCaps of="escape" /> {words.close}
      </span>
    </footer>
  )
}
