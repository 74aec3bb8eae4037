// Links to one paper, `#/paper/ID`: what the desktop's lectern:// links become. Followed once, then wiped, so that the
// same link works again.
import type { Client } from '../shared/contract.ts'
import { problemWords } from './api/problem.ts'
import { openPaper } from './state/navigate.ts'
import { showToast } from './state/toasts.ts'

const PAPER_LINK = /^#\/paper\/(.+)$/

export function followPaperLinks(window: Window, client: Client): void {
  const follow = async () => {
    const id = PAPER_LINK.exec(window.location.hash)?.[1]
    if (id === undefined) return
    window.history.replaceState(null, '', '/')
    try {
      openPaper((await client.papers.get({ id })).id)
    } catch (error) {
      showToast({ text: problemWords(error), tone: 'error' })
    }
  }
  window.addEventListener('hashchange', () => void follow())
  void follow()
}
