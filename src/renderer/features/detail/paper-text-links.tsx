// Reading a paper as text, and what is known of the text of its PDF.
import { useTextsOf } from '../../api/full-text-queries.ts'
import { openTextView } from '../../state/text-view.ts'
import { strings } from '../../strings/strings.ts'
import { Button } from '../../ui/button.tsx'
import styles from './paper-text-links.module.css'

export function PaperTextLinks({ id }: { id: string }) {
  const texts = useTextsOf(id)
  const words = strings.fullText
  if (texts === undefined) return null
  return (
    <div className={styles.texts}>
      <Button icon="note" onClick={() => openTextView({ id })}>
        {texts.hub ? words.read : words.readAbstract}
      </Button>
      {/* That it can be searched is what one expects. */}
      {texts.pdf !== undefined && texts.pdf !== 'text' && (
        <p className={styles.state}>{words.states[texts.pdf]}</p>
      )}
    </div>
  )
}
