// Begins a drag of papers: what a drop inside the window needs, and for any editor a title with its link, or what the
// settings say.
import { type QueryClient, useQueryClient } from '@tanstack/react-query'
import { useCallback } from 'react'
import { isLocalId } from '../../shared/local-id.ts'
import type { PaperRow } from '../../shared/model.ts'
import { PAPERS_TYPE, startDrag } from '../state/drag.ts'
import { exportChoiceStore } from '../state/export-choice.ts'
import { strings } from '../strings/strings.ts'
import { setDragPreview } from '../ui/drag-preview.ts'
import { useApi } from './api-context.ts'
import { onDroppedElsewhere, prepareQuote, readQuote } from './dragged-quote.ts'
import { type DragText, draggedText } from './dragged-text.ts'
import { useInfo } from './info-query.ts'
import { queryKeys } from './query-keys.ts'
import { useSettings } from './settings-queries.ts'

export type PaperDrag = {
  /** Before the drag, when papers are pressed that may be dragged. */
  readonly prepare: (ids: readonly string[]) => void
  readonly begin: (data: DataTransfer, ids: readonly string[]) => void
}

export function usePaperDrag(): PaperDrag {
  const queryClient = useQueryClient()
  const { client } = useApi()
  const flavour = useSettings().citations.dragAs
  const arxiv = useInfo().data?.arxivEndpoint
  const prepare = useCallback(
    (ids: readonly string[]) =>
      prepareQuote({ client, queryClient }, ids, { flavour, style: exportChoiceStore.get().style }),
    [client, queryClient, flavour],
  )
  const begin = useCallback(
    (data: DataTransfer, ids: readonly string[]) => {
      const texts = ids.map((id) => textOf(queryClient, arxiv, id))
      const { plain, html, uris } = draggedText(texts)
      const quote = readQuote(queryClient, ids, flavour)
      data.setData('text/plain', quote?.plain ?? plain)
      if (quote === undefined) {
        data.setData('text/html', html)
        // Editors take an address rather than the text beside it.
        if (uris !== '') data.setData('text/uri-list', uris)
      } else {
        if (quote.html !== undefined) data.setData('text/html', quote.html)
        onDroppedElsewhere(() => void client.citekeys.store({ ids: [...ids] }))
      }
      data.setData(PAPERS_TYPE, JSON.stringify(ids))
      data.effectAllowed = 'copyMove'
      const [only] = texts
      const isOne = texts.length === 1 && only?.title !== undefined
      setDragPreview(data, isOne ? (only?.title ?? '') : strings.collections.dragged(ids.length))
      startDrag({ kind: 'papers', ids })
    },
    [queryClient, client, arxiv, flavour],
  )
  return { prepare, begin }
}

/** A drag must be ready at once: of papers out of sight only the address is known. */
function textOf(queryClient: QueryClient, arxiv: string | undefined, id: string): DragText {
  const title = queryClient.getQueryData<PaperRow | null>(queryKeys.row(id))?.title
  const link = arxiv === undefined || isLocalId(id) ? undefined : `${arxiv}/abs/${id}`
  return { id, title, link }
}
