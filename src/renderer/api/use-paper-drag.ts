// Begins a drag of papers: what a drop inside the window needs, and a title with its link for any editor.
import { type QueryClient, useQueryClient } from '@tanstack/react-query'
import { useCallback } from 'react'
import { isLocalId } from '../../shared/local-id.ts'
import type { PaperRow } from '../../shared/model.ts'
import { PAPERS_TYPE, startDrag } from '../state/drag.ts'
import { strings } from '../strings/strings.ts'
import { setDragPreview } from '../ui/drag-preview.ts'
import { type DragText, draggedText } from './dragged-text.ts'
import { useInfo } from './info-query.ts'
import { queryKeys } from './query-keys.ts'

export function usePaperDrag(): (data: DataTransfer, ids: readonly string[]) => void {
  const queryClient = useQueryClient()
  const arxiv = useInfo().data?.arxivEndpoint
  return useCallback(
    (data, ids) => {
      const texts = ids.map((id) => textOf(queryClient, arxiv, id))
      const { plain, html, uris } = draggedText(texts)
      data.setData('text/plain', plain)
      data.setData('text/html', html)
      if (uris !== '') data.setData('text/uri-list', uris)
      data.setData(PAPERS_TYPE, JSON.stringify(ids))
      data.effectAllowed = 'copyMove'
      const [only] = texts
      const isOne = texts.length === 1 && only?.title !== undefined
      setDragPreview(data, isOne ? (only?.title ?? '') : strings.collections.dragged(ids.length))
      startDrag({ kind: 'papers', ids })
    },
    [queryClient, arxiv],
  )
}

/** A drag must be ready at once: of papers out of sight only the address is known. */
function textOf(queryClient: QueryClient, arxiv: string | undefined, id: string): DragText {
  const title = queryClient.getQueryData<PaperRow | null>(queryKeys.row(id))?.title
  const link = arxiv === undefined || isLocalId(id) ? undefined : `${arxiv}/abs/${id}`
  return { id, title, link }
}
