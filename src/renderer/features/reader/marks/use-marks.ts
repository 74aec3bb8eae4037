// The marks of a document, for as long as it is open.
import { useEffect, useMemo, useRef, useState } from 'react'
import type { Annotation } from '../../../../shared/annotations-model.ts'
import { useAnnotations } from '../../../api/annotation-queries.ts'
import { useApi } from '../../../api/api-context.ts'
import type { DocumentView } from '../document-view.ts'
import { createMarks, type Marks } from './create-marks.ts'
import { followPointer } from './follow-pointer.ts'
import { followSelection } from './follow-selection.ts'
import { keepFocus } from './keep-focus.ts'

export type MarksOfDocument = {
  readonly marks: Marks | undefined
  /** Of all versions of the file. */
  readonly annotations: readonly Annotation[]
  /** Those of the one that is open. */
  readonly drawn: readonly Annotation[]
}

export function useMarks(
  id: string,
  version: number,
  view: DocumentView | undefined,
  container: HTMLElement | null,
): MarksOfDocument {
  const { actions, commentDrafts } = useApi()
  const annotations = useAnnotations(id)
  const drawn = useMemo(
    () => annotations.filter((annotation) => annotation.version === version),
    [annotations, version],
  )
  const latest = useRef(drawn)
  latest.current = drawn
  const [marks, setMarks] = useState<Marks>()
  useEffect(() => {
    if (view === undefined || container === null) return
    const slots = view.slots.get
    const made = createMarks({
      id,
      version,
      view,
      container,
      actions,
      drawn: () => latest.current,
      readSelection: () => selection.read(),
      flush: commentDrafts.flushAll,
    })
    const selection = followSelection(container, slots, made.store)
    const releases = [
      selection.stop,
      keepFocus(container, view.slots, made.store),
      followPointer({ container, slots, marks: made, drawn: () => latest.current }),
    ]
    const showTool = () => {
      const { tool } = made.store.get()
      if (tool === undefined) delete container.dataset.tool
      else container.dataset.tool = tool
    }
    releases.push(made.store.subscribe(showTool))
    setMarks(made)
    return () => {
      for (const release of releases) release()
      setMarks(undefined)
    }
  }, [id, version, view, container, actions, commentDrafts])
  return { marks, annotations, drawn }
}
