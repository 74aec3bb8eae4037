// A key as its caps.
import styles from './key-caps.module.css'
import { keyCaps } from './key-label.ts'
import { IS_MAC } from './shown-keys.ts'

export function KeyCaps({ of: key }: { of: string }) {
  return (
    <span className={styles.caps}>
      {keyCaps(key, IS_MAC).map((cap, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a cap may come twice (G G), and the order never changes.
        <kbd key={index}>{cap}</kbd>
      ))}
    </span>
  )
}
