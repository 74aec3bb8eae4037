// The words of a notification, shown by the system outside of any window. Knows no Electron.
import type { News } from '../../shared/news-model.ts'
import type { Language } from '../../shared/settings-model.ts'

export type NewsWords = { readonly title: string; readonly body: string }

/** Rules that a notification names; systems cut a longer text. */
const MOST_RULES = 3

const WORDS = {
  en: {
    count: (papers: number) => (papers === 1 ? '1 new paper' : `${papers} new papers`),
    watched: (count: string) => `${count} for your watch rules`,
    more: (rules: number) => `and ${rules} more`,
  },
  de: {
    count: (papers: number) => (papers === 1 ? '1 neues Paper' : `${papers} neue Paper`),
    watched: (count: string) => `${count} zu den Beobachtungsregeln`,
    more: (rules: number) => `und ${rules} weitere`,
  },
} as const satisfies Record<Language, object>

export function newsWords({ papers, watched, rules, onlyWatched }: News, language: Language): NewsWords {
  const words = WORDS[language]
  const named = rules.slice(0, MOST_RULES).map((rule) => `${rule.name}: ${rule.papers}`)
  const more = rules.length - named.length
  if (more > 0) named.push(words.more(more))
  return {
    title: onlyWatched ? words.watched(words.count(watched)) : words.count(papers),
    body: named.join('\n'),
  }
}
