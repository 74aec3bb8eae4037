// Rows are dragged out of the list, the selected ones together; and within a collection in its own order, to another place
// in it. One set of handlers for the list: rows come and go while it scrolls.
import { type DragEvent, type PointerEvent, type RefObject, useState } from 'react'
import { useApi } from '../../api/api-context.ts'
import { useCollections } from '../../api/queries.ts'
import { usePaperDrag } from '../../api/use-paper-drag.ts'
import { dragStore, PAPERS_TYPE } from '../../state/drag.ts'
import { manualCollectionOf } from '../../state/manual-collection.ts'
import { besideGap } from '../../state/manual-order.ts'
import type { Order } from '../../state/order.ts'
import { selectedInOrder, selectOnly } from '../../state/selection.ts'
import { listStore, viewStore } from '../../state/stores.ts'
import { useStore } from '../../state/use-store.ts'

type Options = { rows: RefObject<HTMLElement | null>; order: Order; rowHeight: number }

export function useRowDrag({ rows, order, rowHeight }: Options) {
  const { actions } = useApi()
  const drag = usePaperDrag()
  const view = useStore(viewStore)
  const collectionId = manualCollectionOf(view, useCollections().data ?? [])
  /** The row above which the papers would go; the number of rows, for the end. */
  const [gap, setGap] = useState<number>()

  const paperAt = ({ target }: { target: EventTarget }) =>
    (target as HTMLElement).closest<HTMLElement>('[data-paper]')?.dataset.paper
  /** The selected ones together, if it is one of them. */
  const draggedWith = (id: string): string[] => {
    const { selection } = listStore.get()
    return selection.ids.has(id) ? selectedInOrder(selection, order) : [id]
  }
  const gapAt = (event: DragEvent): number | undefined => {
    const dragged = dragStore.get()
    if (collectionId === undefined || dragged?.kind !== 'papers') return undefined
    if (!event.dataTransfer.types.includes(PAPERS_TYPE) || rows.current === null) return undefined
    if (dragged.ids.some((id) => order.indexOf(id) < 0)) return undefined
    const at = Math.round((event.clientY - rows.current.getBoundingClientRect().top) / rowHeight)
    return Math.min(Math.max(at, 0), order.ids.length)
  }
  const onDragOver = (event: DragEvent) => {
    const found = gapAt(event)
    setGap(found)
    if (found === undefined) return
    event.preventDefault()
    event.dataTransfer.dropEffect = 'move'
  }

  return {
    gap,
    handlers: {
      onPointerDown: (event: PointerEvent) => {
        const id = paperAt(event)
        if (id !== undefined) drag.prepare(draggedWith(id))
      },
      onDragStart: (event: DragEvent) => {
        const id = paperAt(event)
        if (id === undefined) return
        const dragged = draggedWith(id)
        const { selection } = listStore.get()
        if (!selection.ids.has(id)) listStore.set((state) => ({ ...state, selection: selectOnly(id) }))
        // What began on a picture holds the picture.
        event.dataTransfer.clearData()
        drag.begin(event.dataTransfer, dragged)
      },
      onDragEnter: onDragOver,
      onDragOver,
      onDragLeave: (event: DragEvent) => {
        const to = event.relatedTarget
        if (!(to instanceof Node && event.currentTarget.contains(to))) setGap(undefined)
      },
      onDrop: (event: DragEvent) => {
        const found = gapAt(event)
        setGap(undefined)
        const dragged = dragStore.get()
        const beside = found === undefined ? undefined : besideGap(order.ids, found)
        if (collectionId === undefined || beside === undefined || dragged?.kind !== 'papers') return
        event.preventDefault()
        void actions.reorderPapers(collectionId, dragged.ids, beside)
      },
    },
  }
}
