// What dragged papers are elsewhere when it is no title and link: asked for when they are pressed, for a drag must be ready
// at once, and keys stored when they were dropped in another program.
import type { QueryClient } from '@tanstack/react-query'
import type { Client } from '../../shared/contract.ts'
import type { DragFlavour } from '../../shared/settings-model.ts'
import { citeText, pandocCiteText } from './copy-actions.ts'
import { queryKeys } from './query-keys.ts'

export type Quote = {
  readonly text: string
  readonly html?: string | undefined
  readonly keys: readonly string[]
}

/** More than these are dragged as links. */
export const MOST_QUOTED = 100
const KEPT_MS = 60_000

export type QuoteDeps = { readonly client: Client; readonly queryClient: QueryClient }

export function prepareQuote(
  { client, queryClient }: QuoteDeps,
  ids: readonly string[],
  { flavour, style }: { readonly flavour: DragFlavour; readonly style: string },
): void {
  if (flavour === 'link' || ids.length === 0 || ids.length > MOST_QUOTED) return
  void queryClient.prefetchQuery({
    queryKey: queryKeys.quote(flavour, ids),
    queryFn: ({ signal }) =>
      client.bibliography.quote(
        { ids: [...ids], as: flavour === 'reference' ? 'references' : 'bibtex', style },
        { signal },
      ),
    gcTime: KEPT_MS,
  })
}

/** What is known by now; undefined while nothing is. */
export function readQuote(
  queryClient: QueryClient,
  ids: readonly string[],
  flavour: DragFlavour,
): { readonly plain: string; readonly html: string | undefined } | undefined {
  const quote = queryClient.getQueryData<Quote>(queryKeys.quote(flavour, ids))
  if (flavour === 'link' || quote === undefined) return undefined
  const plain = {
    cite: () => citeText(quote.keys),
    pandoc: () => pandocCiteText(quote.keys),
    bibtex: () => quote.text,
    reference: () => quote.text,
  }[flavour]()
  return { plain, html: flavour === 'reference' ? quote.html : undefined }
}

/** Calls back when what is being dragged was dropped in another program. */
export function onDroppedElsewhere(then: () => void): void {
  let isOurs = false
  const drop = () => {
    isOurs = true
  }
  const end = (event: Event) => {
    window.removeEventListener('drop', drop, true)
    window.removeEventListener('dragend', end)
    window.removeEventListener('pointerdown', end)
    if (event instanceof DragEvent && !isOurs && event.dataTransfer?.dropEffect !== 'none') then()
  }
  window.addEventListener('drop', drop, true)
  window.addEventListener('dragend', end)
  window.addEventListener('pointerdown', end)
}
