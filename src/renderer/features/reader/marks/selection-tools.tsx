// Beside text that is selected: what can be made of it.
import { useEffect, useRef } from 'react'
import type { CommandId } from '../../../commands/command-id.ts'
import { ariaKeysOf, keyTextOf } from '../../../commands/shown-keys.ts'
import { useStore } from '../../../state/use-store.ts'
import { strings } from '../../../strings/strings.ts'
import { IconButton } from '../../../ui/button.tsx'
import type { IconName } from '../../../ui/icon.tsx'
import { useArrowKeys } from '../../../ui/use-arrow-keys.ts'
import type { DocumentView } from '../document-view.ts'
import { ColorRow } from './color-row.tsx'
import type { Marks } from './create-marks.ts'
import { Floating } from './floating.tsx'
import styles from './selection-tools.module.css'

type Props = { marks: Marks; view: DocumentView; container: HTMLElement }

export function SelectionTools({ marks, view, container }: Props) {
  const words = strings.annotations
  const selected = useStore(marks.store, (state) => state.selected)
  const asked = useStore(marks.store, (state) => state.toolsAsked)
  const bar = useRef<HTMLDivElement>(null)
  const onArrow = useArrowKeys(bar)
  const before = useRef(asked)
  useEffect(() => {
    if (asked !== before.current) bar.current?.querySelector<HTMLElement>('[tabindex="0"]')?.focus()
    before.current = asked
  }, [asked])
  if (selected.length === 0) return null
  return (
    <Floating view={view} container={container} of={selected} prefers="above">
      <div
        ref={bar}
        className={styles.bar}
        role="toolbar"
        aria-label={words.tools}
        data-mark-keys
        data-mark-tools
        onKeyDown={onArrow}
        // The selection stays what it is.
        onMouseDown={(event) => event.preventDefault()}
      >
        <ColorRow nameOf={words.highlight} onChoose={(color) => marks.mark('highlight', color)} hasKeys />
        <span className={styles.line} />
        <Tool icon="underline" label={words.underline} command="mark.underline" run={marks.underline} />
        <Tool icon="comment" label={words.commentOnText} command="mark.comment" run={marks.comment} />
        <Tool icon="copy" label={words.copyText} run={marks.copySelected} />
      </div>
    </Floating>
  )
}

type ToolProps = { icon: IconName; label: string; command?: CommandId; run: () => void }

function Tool({ icon, label, command, run }: ToolProps) {
  const key = command && keyTextOf(command)
  return (
    <IconButton
      icon={icon}
      label={label}
      title={key === undefined ? label : `${label} (${key})`}
      aria-keyshortcuts={command && ariaKeysOf(command)}
      data-arrow-item
      onClick={run}
    />
  )
}
