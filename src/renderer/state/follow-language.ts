// Another language is another window: what was said once is not said again by itself.
import type { Language } from '../../shared/settings-model.ts'
import { LANGUAGE } from '../strings/language.ts'
import { readPreference, writePreference } from './preferences.ts'

/** Keeps the language for the next start, and starts anew where the window speaks another. */
export function followLanguage(language: Language): void {
  document.documentElement.lang = LANGUAGE
  if (language === LANGUAGE) return
  writePreference('language', language)
  // Where nothing can be kept, the window would begin in the same language again and again.
  if (readPreference('language') === language) location.reload()
}
