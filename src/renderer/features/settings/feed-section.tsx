// When Lectern syncs by itself, and how far back.
import { FIRST_FEED_DAY } from '../../../shared/feed-day.ts'
import { useApi } from '../../api/api-context.ts'
import { useSettings } from '../../api/settings-queries.ts'
import { strings } from '../../strings/strings.ts'
import { DraftInput } from './draft-input.tsx'
import { Field } from './field.tsx'
import { NumberField } from './number-field.tsx'
import { SwitchField } from './switch-field.tsx'
import { TimesField } from './times-field.tsx'

export function FeedSection() {
  const { actions } = useApi()
  const { feed } = useSettings()
  const words = strings.settings.feed
  const update = (change: Partial<typeof feed>) => void actions.updateSettings({ feed: change })
  return (
    <>
      <SwitchField
        label={words.automatic}
        hint={words.automaticHint}
        isOn={feed.automatic}
        onChange={(automatic) => update({ automatic })}
      />
      {feed.automatic && <TimesField times={feed.times} onChange={(times) => update({ times })} />}
      <NumberField
        label={words.refreshDays}
        hint={words.refreshDaysHint}
        unit={words.days}
        value={feed.refreshDays}
        min={1}
        max={90}
        onChange={(refreshDays) => update({ refreshDays })}
      />
      <Field label={words.backfillFrom} hint={words.backfillFromHint}>
        {(control) => (
          <DraftInput
            {...control}
            type="date"
            required
            min={FIRST_FEED_DAY}
            value={feed.backfillFrom}
            onCommit={(backfillFrom) => update({ backfillFrom })}
          />
        )}
      </Field>
    </>
  )
}
