// The marks of one page, over its text. They take no pointer, but for notes and what is open: text under them can be
// selected, and a click finds them by where it is.
import { memo } from 'react'
import type { Annotation } from '../../../../shared/annotations-model.ts'
import { useStore } from '../../../state/use-store.ts'
import type { PageSlot } from '../page-slots.ts'
import type { Marks } from './create-marks.ts'
import { comparePlaces } from './filter-annotations.ts'
import { areaOf } from './hit-mark.ts'
import { boxOf, lineSide, percentStyle } from './page-boxes.ts'
import styles from './page-marks.module.css'
import { PlacedMark } from './placed-mark.tsx'
import { TextMark } from './text-mark.tsx'

type Props = { slot: PageSlot; marks: Marks; annotations: readonly Annotation[] }

export const PageMarks = memo(function PageMarks({ slot, marks, annotations }: Props) {
  const { viewport, pageNumber } = slot
  const flashed = useStore(marks.store, (state) => state.flashed)
  const open = useStore(marks.store, (state) => state.open?.id)
  const last = useStore(marks.store, (state) => state.last)
  const draft = useStore(marks.store, (state) => state.draft)
  // Smaller ones lie over larger ones.
  const shown = annotations
    .map((annotation) => ({ annotation, boxes: annotation.rects.map((rect) => boxOf(rect, viewport)) }))
    .sort((one, other) => areaOf(other.boxes) - areaOf(one.boxes))
  // Pages can be full of marks: Tab stops once at each, and keys go from mark to mark.
  const first = [...annotations].sort(comparePlaces)[0]
  const stop = annotations.some(({ id }) => id === last) ? last : first?.id
  const isText = ({ kind }: Annotation) => kind === 'highlight' || kind === 'underline'
  return (
    <>
      <div className={styles.paint}>
        {shown.map(
          ({ annotation, boxes }) =>
            isText(annotation) &&
            boxes.map((box, index) => (
              <span
                // biome-ignore lint/suspicious/noArrayIndexKey: lines have no other name, and stay in their order.
                key={`${annotation.id} ${index}`}
                className={styles[annotation.kind]}
                style={percentStyle(box)}
                data-mark-color={annotation.color}
                data-side={lineSide(box, viewport)}
                data-mark-rect={annotation.id}
                data-flashed={annotation.id === flashed || undefined}
                data-open={annotation.id === open || undefined}
              />
            )),
        )}
      </div>
      {shown.map(({ annotation, boxes }) => {
        const own = {
          annotation,
          marks,
          isOpen: annotation.id === open,
          isFlashed: annotation.id === flashed,
          isStop: annotation.id === stop,
        }
        return isText(annotation) ? (
          <TextMark key={annotation.id} {...own} boxes={boxes} />
        ) : (
          boxes[0] && <PlacedMark key={annotation.id} {...own} box={boxes[0]} slot={slot} />
        )
      })}
      {draft?.page === pageNumber && (
        <span className={styles.draft} style={percentStyle(boxOf(draft.rect, viewport))} />
      )}
    </>
  )
})
