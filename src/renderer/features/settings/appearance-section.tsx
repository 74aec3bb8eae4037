// How the window looks.
import { useApi } from '../../api/api-context.ts'
import { useSettings } from '../../api/settings-queries.ts'
import { LANGUAGE_NAMES } from '../../strings/language.ts'
import { strings } from '../../strings/strings.ts'
import { ChoiceField } from './choice-field.tsx'

export function AppearanceSection() {
  const { actions } = useApi()
  const { appearance } = useSettings()
  const words = strings.settings.appearance
  const update = (change: Partial<typeof appearance>) => void actions.updateSettings({ appearance: change })
  return (
    <>
      <ChoiceField
        label={words.theme}
        choices={words.themes}
        chosen={appearance.theme}
        onChange={(theme) => update({ theme })}
      />
      <ChoiceField
        label={words.density}
        choices={words.densities}
        chosen={appearance.density}
        onChange={(density) => update({ density })}
      />
      <ChoiceField
        label={words.language}
        choices={LANGUAGE_NAMES}
        chosen={appearance.language}
        onChange={(language) => update({ language })}
      />
    </>
  )
}
