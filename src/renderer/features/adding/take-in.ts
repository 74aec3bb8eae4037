// What is done with a paste, a drop or chosen files: one paper that is here is gone to; else the dialog opens on it.
import type { Client } from '../../../shared/contract.ts'
import { requestOf } from '../../api/adding-queries.ts'
import { type AddDraft, openAdding } from '../../state/adding.ts'
import { holdsEntries, isBibliography, openImporting } from '../../state/importing.ts'
import { showPaper } from '../../state/show-paper.ts'
import { showToast } from '../../state/toasts.ts'
import { strings } from '../../strings/strings.ts'
import { readFiles } from './read-transfer.ts'

export async function takeText(draft: AddDraft, client: Client): Promise<void> {
  const text = draft.page?.content ?? draft.text
  // Copied from another program: more than names papers, it says all of them.
  if (holdsEntries(text)) return openImporting([new File([text], strings.adding.pasted)])
  const known = draft.page === undefined ? await soleKnown(draft, client) : undefined
  if (known === undefined) openAdding(draft)
  else showPaper(known)
}

/** The one paper that a text names, where the library has it. */
async function soleKnown(draft: AddDraft, client: Client): Promise<string | undefined> {
  try {
    const { known, named, texts } = await client.papers.recognise(requestOf(draft))
    const isSole = known.length === 1 && named.length + texts.length === 0
    return isSole ? known[0]?.id : undefined
  } catch {
    // The dialog asks again, and is the place to say what is wrong.
    return undefined
  }
}

export async function takeFiles(files: Iterable<File>): Promise<void> {
  const words = strings.adding
  const all = [...files]
  const bibliographies = all.filter(isBibliography)
  if (bibliographies.length > 0) return openImporting(bibliographies)
  const { page, isMixed } = await readFiles(all)
  if (page === undefined) showToast({ text: words.unreadable, tone: 'error' })
  else openAdding({ text: '', page })
  if (isMixed) showToast({ text: words.mixed })
}
