// Keeps the window in the language that is set.
import { useEffect } from 'react'
import { useKnownSettings } from './api/settings-queries.ts'
import { followLanguage } from './state/follow-language.ts'

export function useLanguage(): void {
  const language = useKnownSettings()?.appearance.language
  useEffect(() => (language === undefined ? undefined : followLanguage(language)), [language])
}
