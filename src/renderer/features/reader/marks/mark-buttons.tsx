// The tools that need no text: an area, a note.
import { ariaKeysOf } from '../../../commands/shown-keys.ts'
import { useStore } from '../../../state/use-store.ts'
import { strings } from '../../../strings/strings.ts'
import { IconButton } from '../../../ui/button.tsx'
import styles from '../reader-bar.module.css'
import type { Marks } from './create-marks.ts'

export function MarkButtons({ marks }: { marks: Marks }) {
  const words = strings.annotations
  const tool = useStore(marks.store, (state) => state.tool)
  return (
    <span className={styles.group}>
      <IconButton
        icon="frame"
        label={words.area}
        aria-pressed={tool === 'area'}
        aria-keyshortcuts={ariaKeysOf('mark.area')}
        onClick={() => marks.chooseTool(tool === 'area' ? undefined : 'area')}
      />
      <IconButton
        icon="noteAdd"
        label={words.note}
        aria-pressed={tool === 'note'}
        aria-keyshortcuts={ariaKeysOf('mark.note')}
        onClick={() => marks.chooseTool(tool === 'note' ? undefined : 'note')}
      />
    </span>
  )
}
