// Links from outside into the app: `lectern://paper/ID`. Turns one into the page's own address; knows no Electron.
import { isArxivId, withoutVersion } from '../../shared/arxiv-id.ts'
import { APP_URL } from './app-url.ts'

export const LINK_SCHEME = 'lectern'

/**
 * The page's address for a link, `app://lectern/#/paper/ID`, or undefined when it is no link of ours. Everything after
 * `#/paper/` is the identifier, without version; old ones hold a slash (`hep-th/9901001`).
 */
export function pageOfLink(link: string): string | undefined {
  const url = URL.parse(link)
  if (url?.protocol !== `${LINK_SCHEME}:` || url.host !== 'paper') return undefined
  const id = url.pathname.slice(1)
  return isArxivId(id) ? `${APP_URL}#/paper/${withoutVersion(id)}` : undefined
}

/** The first link among command-line arguments: how Windows and Linux hand one over. */
export function pageOfArguments(args: readonly string[]): string | undefined {
  for (const argument of args) {
    const page = pageOfLink(argument)
    if (page !== undefined) return page
  }
  return undefined
}
