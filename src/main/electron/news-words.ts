// The words of a notification, shown by the system outside of any window. Knows no Electron.
import type { News } from '../../shared/news-model.ts'

export type NewsWords = { readonly title: string; readonly body: string }

/** Rules that a notification names; systems cut a longer text. */
const MOST_RULES = 3

export function newsWords({ papers, watched, rules, onlyWatched }: News): NewsWords {
  const named = rules.slice(0, MOST_RULES).map((rule) => `${rule.name}: ${rule.papers}`)
  const more = rules.length - named.length
  if (more > 0) named.push(`and ${more} more`)
  return {
    title: onlyWatched ? `${count(watched)} for your watch rules` : count(papers),
    body: named.join('\n'),
  }
}

function count(papers: number): string {
  return papers === 1 ? '1 new paper' : `${papers} new papers`
}
