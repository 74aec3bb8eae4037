// What a text would add, told while it is written: what is here, what is to be fetched, what is a title.
import type { PaperRef, Recognised } from '../../../shared/adding-model.ts'
import { strings } from '../../strings/strings.ts'
import { Icon, type IconName } from '../../ui/icon.tsx'
import styles from './recognised-list.module.css'

/** More than anybody reads through; a pasted page has a hundred. */
const MOST_SHOWN = 150

export function RecognisedList({ recognised }: { recognised: Recognised | undefined }) {
  const words = strings.adding
  const { known = [], named = [], texts = [] } = recognised ?? {}
  const all = [
    ...known.map((paper) => ({ paper, icon: 'read' as const, state: words.isKnown })),
    ...named.map((paper) => ({ paper, icon: 'plus' as const, state: words.isNamed })),
    ...texts.map((paper) => ({
      paper,
      icon: 'note' as const,
      state: isAddress(paper.title) ? words.isOwn : words.isText,
    })),
  ]
  return (
    <section className={styles.section} aria-label={words.recognised}>
      <p className={styles.summary} role="status">
        {recognised === undefined
          ? ''
          : all.length === 0
            ? words.nothing
            : words.summary(known.length, named.length, texts.length)}
      </p>
      {all.length > 0 && (
        // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by the keyboard.
        <ul className={styles.list} tabIndex={0} aria-label={words.recognised}>
          {all.slice(0, MOST_SHOWN).map((each) => (
            <Line key={each.paper.id} {...each} />
          ))}
          {all.length > MOST_SHOWN && <li className={styles.more}>{words.more(all.length - MOST_SHOWN)}</li>}
        </ul>
      )}
    </section>
  )
}

/** There is nothing to look for by it. */
function isAddress(text: string): boolean {
  return /^\S+:\/\/\S+$|^10\.\d{4,9}\/\S+$/.test(text)
}

function Line({ paper, icon, state }: { paper: PaperRef; icon: IconName; state: string }) {
  return (
    <li className={styles.line}>
      <Icon name={icon} />
      <span className={styles.name}>{paper.title === '' ? paper.id : paper.title}</span>
      <span className={styles.state}>{state}</span>
    </li>
  )
}
