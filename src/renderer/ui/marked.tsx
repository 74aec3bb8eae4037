// A text with its matches marked. Text nodes only: whatever markup the text pretends to be stays letters.
import type { TextRange } from '../../shared/search-model.ts'
import styles from './marked.module.css'
import { markedPieces } from './marked-pieces.ts'

export function Marked({ text, ranges }: { text: string; ranges: readonly TextRange[] | undefined }) {
  if (ranges === undefined || ranges.length === 0) return text
  return markedPieces(text, ranges).map((piece) =>
    piece.isMarked ? (
      <mark key={piece.start} className={styles.mark}>
        {piece.text}
      </mark>
    ) : (
      piece.text
    ),
  )
}
