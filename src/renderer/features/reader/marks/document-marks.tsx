// All that there is of marks over the pages of a document: the marks, the tools of a selection, the one that is open.
import { useMemo } from 'react'
import type { Annotation } from '../../../../shared/annotations-model.ts'
import type { DocumentView } from '../document-view.ts'
import { PageOverlays } from '../page-overlays.tsx'
import type { Marks } from './create-marks.ts'
import './mark-colors.css'
import { MarkPopover } from './mark-popover.tsx'
import { PageMarks } from './page-marks.tsx'
import { SelectionTools } from './selection-tools.tsx'
import { ToolHint } from './tool-hint.tsx'

type Props = {
  marks: Marks
  drawn: readonly Annotation[]
  view: DocumentView
  container: HTMLElement
}

const NONE: readonly Annotation[] = []

export function DocumentMarks({ marks, drawn, view, container }: Props) {
  const pages = useMemo(() => Map.groupBy(drawn, ({ page }) => page), [drawn])
  return (
    <>
      <PageOverlays
        slots={view.slots}
        render={(slot) => (
          <PageMarks slot={slot} marks={marks} annotations={pages.get(slot.pageNumber) ?? NONE} />
        )}
      />
      <SelectionTools marks={marks} view={view} container={container} />
      <MarkPopover marks={marks} drawn={drawn} view={view} container={container} />
      <ToolHint marks={marks} />
    </>
  )
}
