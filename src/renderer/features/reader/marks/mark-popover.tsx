// The mark that is open: its colour, its kind, its comment, and what can be done with it.
import { useEffect, useMemo, useRef } from 'react'
import type { Annotation } from '../../../../shared/annotations-model.ts'
import { copyText } from '../../../api/copy-text.ts'
import { ariaKeysOf } from '../../../commands/shown-keys.ts'
import { useStore } from '../../../state/use-store.ts'
import { strings } from '../../../strings/strings.ts'
import { IconButton } from '../../../ui/button.tsx'
import { useArrowKeys } from '../../../ui/use-arrow-keys.ts'
import type { DocumentView } from '../document-view.ts'
import { ColorRow } from './color-row.tsx'
import { CommentField } from './comment-field.tsx'
import type { Marks } from './create-marks.ts'
import { Floating } from './floating.tsx'
import styles from './mark-popover.module.css'
import type { OpenMark } from './marks-state.ts'

type Props = { marks: Marks; drawn: readonly Annotation[]; view: DocumentView; container: HTMLElement }

export function MarkPopover({ marks, drawn, view, container }: Props) {
  const open = useStore(marks.store, (state) => state.open)
  const known = open && drawn.find(({ id }) => id === open.id)
  const mark = known ?? open?.fresh
  const isGone = open !== undefined && mark === undefined
  const isSettled = known !== undefined && known.id > 0 && open?.fresh !== undefined
  useEffect(() => {
    // Taken back, or deleted elsewhere.
    if (isGone) marks.close(false)
    if (isSettled)
      marks.store.set((before) => ({ ...before, open: before.open && { ...before.open, fresh: undefined } }))
  }, [isGone, isSettled, marks])
  if (open === undefined || mark === undefined) return null
  return <Opened key={open.opening} open={open} mark={mark} marks={marks} view={view} container={container} />
}

type OpenedProps = Omit<Props, 'drawn'> & { open: OpenMark; mark: Annotation }

function Opened({ open, mark, marks, view, container }: OpenedProps) {
  const words = strings.annotations
  const { id, kind, color, text, comment, page, rects } = mark
  const bar = useRef<HTMLDivElement>(null)
  const onArrow = useArrowKeys(bar)
  const of = useMemo(() => [{ page, rects }], [page, rects])
  const isText = kind === 'highlight' || kind === 'underline'
  return (
    <Floating view={view} container={container} of={of} prefers="below" stays>
      <section className={styles.popover} aria-label={words.about(mark)} data-mark={id}>
        {/* biome-ignore lint/a11y/noStaticElementInteractions: arrows go from button to button. */}
        <div ref={bar} className={styles.bar} data-mark-keys onKeyDown={onArrow}>
          <ColorRow
            nameOf={words.recolor}
            isPressed={(each) => each === color}
            onChoose={marks.color}
            hasKeys
          />
          <span className={styles.gap} />
          {isText && (
            <IconButton
              icon="underline"
              label={words.underline}
              aria-pressed={kind === 'underline'}
              aria-keyshortcuts={ariaKeysOf('mark.underline')}
              data-arrow-item
              onClick={marks.underline}
            />
          )}
          {text !== '' && (
            <IconButton
              icon="copy"
              label={words.copyText}
              data-arrow-item
              onClick={() => void copyText(text, words.textCopied)}
            />
          )}
          <IconButton
            icon="trash"
            label={words.delete}
            aria-keyshortcuts={ariaKeysOf('mark.delete')}
            data-arrow-item
            onClick={() => marks.removeMark(id)}
          />
        </div>
        <CommentField
          id={id}
          stored={comment}
          label={kind === 'note' ? words.kinds.note : words.comment}
          placeholder={kind === 'note' ? words.notePlaceholder : words.commentPlaceholder}
          wantsFocus={open.wantsText ? open.opening : undefined}
          onLeave={() => marks.close(true)}
        />
      </section>
    </Floating>
  )
}
