// What of papers goes to the clipboard, but for whole BibTeX entries, which are exports.
import type { PaperDetail } from '../../shared/model.ts'
import { showToast } from '../state/toasts.ts'
import { strings } from '../strings/strings.ts'
import type { ActionDeps } from './action-deps.ts'
import { copyText } from './copy-text.ts'
import { linkOf } from './link-of.ts'

export type CopyActions = {
  /** `\cite{one,two}`, in the order given. */
  readonly copyCite: (ids: readonly string[]) => Promise<void>
  /** `[@one; @two]`, as pandoc and Obsidian cite. */
  readonly copyPandocCite: (ids: readonly string[]) => Promise<void>
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

  const copyKeys =
    (text: (keys: readonly string[]) => string, said: (keys: readonly string[]) => string) =>
    async (ids: readonly string[]) => {
      const keys = await write(async () => {
        // An export gives every paper in it a key, and stores it: one cited today is found in tomorrow's file.
        await client.bibliography.export({ format: 'bibtex', selection: { ids: [...ids] } })
        const papers = await Promise.all(ids.map((id) => client.papers.get({ id })))
        return papers.flatMap(({ citekey }) => citekey ?? [])
      })
      if (keys !== undefined && keys.length > 0) await copyText(text(keys), said(keys))
    }

  return {
    copyCite: copyKeys(citeText, words.citeCopied),
    copyPandocCite: copyKeys(pandocCiteText, words.pandocCiteCopied),
    copyLink: copyOf(linkOf, words.linkCopied),
    copyTitle: copyOf((paper) => paper.title, words.titleCopied),
    copyMarkdown: copyOf((paper) => {
      const link = linkOf(paper)
      return link && markdownLink(paper.title, link)
    }, words.markdownCopied),
  }
}

export function citeText(keys: readonly string[]): string {
  return `\\cite{${keys.join(',')}}`
}

export function pandocCiteText(keys: readonly string[]): string {
  return `[${keys.map((key) => `@${key}`).join('; ')}]`
}

/** What would be read as markup is escaped, so that the title reads as it stands. */
export function markdownLink(title: string, url: string): string {
  const target = url.replaceAll('(', '%28').replaceAll(')', '%29')
  return `[${title.replace(/[\\[\]*_`<$~]/g, '\\$&')}](${target})`
}
