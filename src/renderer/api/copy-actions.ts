// What of papers goes to the clipboard, but for whole BibTeX entries, which are exports.
import type { PaperDetail } from '../../shared/model.ts'
import { showToast } from '../state/toasts.ts'
import { strings } from '../strings/en.ts'
import type { ActionDeps } from './action-deps.ts'
import { copyText } from './copy-text.ts'

export type CopyActions = {
  /** `\cite{one,two}`, in the order given. */
  readonly copyCite: (ids: readonly string[]) => Promise<void>
  readonly copyLink: (id: string) => Promise<void>
  readonly copyTitle: (id: string) => Promise<void>
  readonly copyMarkdown: (id: string) => Promise<void>
}

export function createCopyActions({ client, write }: ActionDeps): CopyActions {
  const words = strings.copy
  const copyOf = (text: (paper: PaperDetail) => string | undefined, said: string) => async (id: string) => {
    const paper = await write(() => client.papers.get({ id }))
    if (paper === undefined) return
    // A local entry has no page to link to.
    const copied = text(paper)
    if (copied === undefined) showToast({ text: words.noLink })
    else await copyText(copied, said)
  }

  return {
    copyCite: async (ids) => {
      const keys = await write(async () => {
        // An export gives every paper in it a key, and stores it: one cited today is found in tomorrow's file.
        await client.bibliography.export({ format: 'bibtex', selection: { ids: [...ids] } })
        const papers = await Promise.all(ids.map((id) => client.papers.get({ id })))
        return papers.flatMap(({ citekey }) => citekey ?? [])
      })
      if (keys !== undefined && keys.length > 0) await copyText(citeText(keys), words.citeCopied(keys))
    },
    copyLink: copyOf((paper) => paper.links.arxiv, words.linkCopied),
    copyTitle: copyOf((paper) => paper.title, words.titleCopied),
    copyMarkdown: copyOf(
      ({ title, links }) => links.arxiv && markdownLink(title, links.arxiv),
      words.markdownCopied,
    ),
  }
}

export function citeText(keys: readonly string[]): string {
  return `\\cite{${keys.join(',')}}`
}

/** What would be read as markup is escaped, so that the title reads as it stands. */
export function markdownLink(title: string, url: string): string {
  const target = url.replaceAll('(', '%28').replaceAll(')', '%29')
  return `[${title.replace(/[\\[\]*_`<$~]/g, '\\$&')}](${target})`
}
