// The textures that plots and legends fill with: of the window's colours, so that they follow its theme.
import { MARK_COLORS, TEXTURED, textureId } from './mark-fills.ts'
import styles from './textures.module.css'

const SIZE = 6

/** Strokes on a tile of that size. */
const STROKES: Readonly<Record<(typeof TEXTURED)[number], string>> = {
  inbox: '',
  queued: 'M-1.5 1.5l3-3M0 6l6-6M4.5 7.5l3-3',
  reading: 'M0 0v6M0 0h6',
  skipped: 'M1.5 1.5h.01M4.5 4.5h.01',
  rest: '',
}

export function Textures() {
  return (
    <svg className={styles.textures} width="0" height="0" aria-hidden="true" focusable="false">
      <defs>
        {TEXTURED.map((mark) => (
          <pattern
            key={mark}
            id={textureId(mark)}
            width={SIZE}
            height={SIZE}
            patternUnits="userSpaceOnUse"
            style={{ color: MARK_COLORS[mark] }}
          >
            <rect className={styles.ground} width={SIZE} height={SIZE} />
            <path className={styles.strokes} d={STROKES[mark]} />
          </pattern>
        ))}
      </defs>
    </svg>
  )
}
