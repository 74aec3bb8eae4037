// The thread that writes kept exports, as the rest sees it: started at need, left alone while idle.
import type { ExportFormat, ExportOptions } from '../../../../shared/bibliography-model.ts'
import { LecternError } from '../../../../shared/errors.ts'
import { createRequestThread } from '../../machine/request-thread.ts'
import type { CslItem } from '../writers/to-csl.ts'

export type RenderRequest = {
  readonly id: number
  readonly ids: readonly string[]
  readonly format: ExportFormat
  readonly options: ExportOptions
}
export type RenderedText = { readonly text: string; readonly hash: string }
export type RenderedNote = RenderedText & { readonly paperId: string; readonly fileName: string }
export type Rendered = { readonly entries: number } & (
  | ({ readonly kind: 'text' } & RenderedText)
  | { readonly kind: 'references'; readonly items: readonly CslItem[] }
  | { readonly kind: 'notes'; readonly notes: readonly RenderedNote[] }
)
export type RenderAnswer = { readonly id: number; readonly rendered?: Rendered; readonly failure?: string }

export type ExportThread = {
  /** Has it ready before it is asked: what is worked out meanwhile is not waited for twice. */
  start(): void
  /** Papers with their stored keys, by key. */
  render(request: Omit<RenderRequest, 'id'>): Promise<Rendered>
  close(): Promise<void>
}

export function createExportThread(libraryPath: string): ExportThread {
  const thread = createRequestThread<RenderRequest, RenderAnswer>(
    'export-worker',
    import.meta.url,
    libraryPath,
  )
  let isClosed = false
  return {
    start: () => {
      if (!isClosed) thread.start()
    },
    render: async (request) => {
      if (isClosed) throw new LecternError('cancelled')
      const { rendered, failure } = await thread.ask(request)
      if (rendered === undefined) throw new Error(failure)
      return rendered
    },
    close: async () => {
      isClosed = true
      await thread.close()
    },
  }
}
