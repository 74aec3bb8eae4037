// A PDF that is dropped belongs to the one paper that is shown: it is attached to it.
import type { Actions } from '../../api/actions.ts'
import { peekedPaper } from '../../state/peek.ts'
import { selectedInOrder } from '../../state/selection.ts'
import { listStore } from '../../state/stores.ts'
import { showToast } from '../../state/toasts.ts'
import { strings } from '../../strings/strings.ts'

/** Whether there was one, and so nothing else is to be made of the files. */
export function takePdf(files: Iterable<File>, actions: Pick<Actions, 'attachPdf'>): boolean {
  const pdfs = [...files].filter(({ name, type }) => type === 'application/pdf' || /\.pdf$/i.test(name))
  const [pdf] = pdfs
  if (pdf === undefined) return false
  const { selection, order } = listStore.get()
  const shown = peekedPaper() ?? soleOf(selectedInOrder(selection, order))
  if (shown === undefined || pdfs.length > 1) showToast({ text: strings.offline.attachOne, tone: 'error' })
  else void actions.attachPdf(shown, pdf)
  return true
}

function soleOf(ids: readonly string[]): string | undefined {
  return ids.length === 1 ? ids[0] : undefined
}
