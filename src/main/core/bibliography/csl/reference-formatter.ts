// References formatted by a worker: citeproc takes milliseconds a reference, which nothing else may wait for.
import { LecternError } from '../../../../shared/errors.ts'
import { createRequestThread } from '../../machine/request-thread.ts'
import type { CslItem } from '../writers/to-csl.ts'
import { referencesToText } from './references-to-text.ts'
import type { Style } from './style-store.ts'

export type References = { readonly text: string; readonly html: string }
export type FormatRequest = { readonly id: number; readonly items: readonly CslItem[]; readonly style: Style }
export type FormatAnswer = { readonly id: number; readonly html?: string; readonly failure?: string }

export type ReferenceFormatter = {
  /** In the order of the style. Errors: style_unusable. */
  format(items: readonly CslItem[], style: Style): Promise<References>
  close(): Promise<void>
}

export function createReferenceFormatter(): ReferenceFormatter {
  const thread = createRequestThread<FormatRequest, FormatAnswer>('csl-worker', import.meta.url)
  return {
    format: async (items, style) => {
      if (items.length === 0) return { text: '', html: '' }
      const { html, failure } = await thread.ask({ items, style })
      // What citeproc stumbles over is the style: the items are ours.
      if (html === undefined) throw style.xml === undefined ? new Error(failure) : unusable(style)
      return { html, text: referencesToText(html) }
    },
    close: thread.close,
  }
}

function unusable({ id }: Style): LecternError {
  return new LecternError('style_unusable', { name: id, fault: 'not_csl' })
}
