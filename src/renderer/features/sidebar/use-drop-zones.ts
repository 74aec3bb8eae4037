// Makes a line of the sidebar a place where what is dragged can be dropped: papers onto it, a collection onto it or
// between it and its neighbours. Says where the drop would go, for it to be shown.
import { type DragEvent, useEffect, useRef, useState } from 'react'
import { COLLECTION_TYPE, dragStore, PAPERS_TYPE } from '../../state/drag.ts'
import { type DropZone, zoneAt } from './drop-zone.ts'

export type DropRules = {
  /** What papers dropped here come to. */
  readonly onPapers?: ((ids: readonly string[]) => void) | undefined
  readonly collection?:
    | {
        readonly zones: (dragged: number) => readonly DropZone[]
        readonly onDrop: (dragged: number, zone: DropZone) => void
      }
    | undefined
  /** Called when something is held here for a moment: what is closed opens. */
  readonly onHold?: (() => void) | undefined
}

const HOLD_MS = 700

export function useDropZones({ onPapers, collection, onHold }: DropRules) {
  const [zone, setZone] = useState<DropZone>()
  const hold = useRef(onHold)
  useEffect(() => {
    hold.current = onHold
  })
  const isHeld = zone === 'inside'
  useEffect(() => {
    if (!isHeld) return
    const timer = setTimeout(() => hold.current?.(), HOLD_MS)
    return () => clearTimeout(timer)
  }, [isHeld])

  const find = (event: DragEvent): DropZone | undefined => {
    const { types } = event.dataTransfer
    if (types.includes(PAPERS_TYPE)) return onPapers && 'inside'
    const dragged = dragStore.get()
    if (!types.includes(COLLECTION_TYPE) || dragged?.kind !== 'collection') return undefined
    const { top, height } = event.currentTarget.getBoundingClientRect()
    return zoneAt((event.clientY - top) / height, collection?.zones(dragged.id) ?? [])
  }
  const onOver = (event: DragEvent) => {
    const found = find(event)
    setZone(found)
    if (found === undefined) return
    event.preventDefault()
    event.dataTransfer.dropEffect = event.dataTransfer.types.includes(PAPERS_TYPE) ? 'copy' : 'move'
  }

  return {
    zone,
    handlers: {
      onDragEnter: onOver,
      onDragOver: onOver,
      onDragLeave: (event: DragEvent) => {
        const to = event.relatedTarget
        if (!(to instanceof Node && event.currentTarget.contains(to))) setZone(undefined)
      },
      onDrop: (event: DragEvent) => {
        const found = find(event)
        setZone(undefined)
        if (found === undefined) return
        event.preventDefault()
        const dragged = dragStore.get()
        if (dragged?.kind === 'collection') collection?.onDrop(dragged.id, found)
        // From the drag itself: it may come from another window on the same library.
        else onPapers?.(JSON.parse(event.dataTransfer.getData(PAPERS_TYPE)) as string[])
      },
    },
  }
}
