// Which language the window speaks, from its beginning to its end: texts are taken once, so another language is another
// window. The browser keeps what was chosen; the settings say it (state/follow-language.ts).
import { LANGUAGES, type Language } from '../../shared/settings-model.ts'

export const LANGUAGE: Language = readLanguage()

function readLanguage(): Language {
  try {
    const kept: unknown = JSON.parse(globalThis.localStorage?.getItem('lectern.language') ?? 'null')
    return LANGUAGES.find((language) => language === kept) ?? 'en'
  } catch {
    // Storage is blocked, or holds something else.
    return 'en'
  }
}

/** Each in itself: who cannot read the window must find their own. */
export const LANGUAGE_NAMES: Readonly<Record<Language, string>> = { en: 'English', de: 'Deutsch' }
