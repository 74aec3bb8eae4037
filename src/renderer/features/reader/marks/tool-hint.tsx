// What a tool waits for, and the way out of it.
import { useStore } from '../../../state/use-store.ts'
import { strings } from '../../../strings/strings.ts'
import { Button } from '../../../ui/button.tsx'
import type { Marks } from './create-marks.ts'
import styles from './tool-hint.module.css'

export function ToolHint({ marks }: { marks: Marks }) {
  const words = strings.annotations
  const tool = useStore(marks.store, (state) => state.tool)
  return (
    <div className={styles.place} role="status">
      {tool !== undefined && (
        <div className={styles.hint}>
          <span>
            {tool === 'area' ? words.areaHint : words.noteHint}{' '}
            <span className={styles.keys}>{words.byKey}</span>
          </span>
          <Button kind="quiet" onClick={() => marks.chooseTool(undefined)}>
            {words.leaveTool}
          </Button>
        </div>
      )}
    </div>
  )
}
