// Links to one paper, `#/paper/ID`, what the desktop's lectern:// links become; and to a day, `#/day/DAY`, what a click on
// a notification becomes. Followed once, then wiped, so that the same link works again.
import type { Client } from '../shared/contract.ts'
import { problemWords } from './api/problem.ts'
import { goTo, openPaper } from './state/navigate.ts'
import { showToast } from './state/toasts.ts'

const PAPER_LINK = /^#\/paper\/(.+)$/
const DAY_LINK = /^#\/day\/(\d{4}-\d{2}-\d{2})$/

export function followPaperLinks(window: Window, client: Client): void {
  const follow = async () => {
    const { hash } = window.location
    const [id, day] = [PAPER_LINK, DAY_LINK].map((link) => link.exec(hash)?.[1])
    if (id === undefined && day === undefined) return
    window.history.replaceState(null, '', '/')
    if (day !== undefined) goTo({ kind: 'day', day })
    if (id === undefined) return
    try {
      openPaper((await client.papers.get({ id })).id)
    } catch (error) {
      showToast({ text: problemWords(error), tone: 'error' })
    }
  }
  window.addEventListener('hashchange', () => void follow())
  void follow()
}
