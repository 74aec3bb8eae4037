// The feed days, by month. A day that failed, or that the feed still fills, can be fetched from its line.
import { useMemo } from 'react'
import type { DayEntry } from '../../../shared/model.ts'
import { useApi } from '../../api/api-context.ts'
import { useDays } from '../../api/queries.ts'
import { goTo } from '../../state/navigate.ts'
import type { Place } from '../../state/view.ts'
import { strings } from '../../strings/en.ts'
import { format } from '../../strings/format.ts'
import { IconButton } from '../../ui/button.tsx'
import { Icon } from '../../ui/icon.tsx'
import { monthsOf } from './months.ts'
import { NavItem } from './nav-item.tsx'
import { NavSection } from './nav-section.tsx'
import { useExpanded } from './use-expanded.ts'

export function DaySection({ place }: { place: Place | undefined }) {
  const days = useDays().data
  const months = useMemo(() => monthsOf(days ?? []), [days])
  const { isExpanded, toggle } = useExpanded()
  if (months.length === 0) return null
  return (
    <NavSection title={strings.sidebar.days}>
      <ul>
        {months.map(({ month, days: entries, papers }, index) => {
          const key = `month:${month}`
          const isOpen = isExpanded(key, index === 0)
          return (
            <li key={month}>
              <NavItem
                label={format.month(month)}
                count={papers}
                isCurrent={place?.kind === 'month' && place.month === month}
                isExpanded={isOpen}
                onToggle={() => toggle(key, index === 0)}
                onGo={() => goTo({ kind: 'month', month })}
              />
              {isOpen && (
                <ul>
                  {entries.map((entry) => (
                    <li key={entry.day}>
                      <DayItem entry={entry} isCurrent={place?.kind === 'day' && place.day === entry.day} />
                    </li>
                  ))}
                </ul>
              )}
            </li>
          )
        })}
      </ul>
    </NavSection>
  )
}

function DayItem({ entry, isCurrent }: { entry: DayEntry; isCurrent: boolean }) {
  const { actions } = useApi()
  const { day, state, papers } = entry
  const canFetch = state === 'failed' || state === 'open'
  return (
    <NavItem
      label={format.dayOfMonth(day)}
      level={1}
      count={papers}
      isCurrent={isCurrent}
      isDimmed={state === 'failed'}
      title={strings.sidebar.dayTitle(day, strings.dayStates[state])}
      icon={state === 'failed' ? <Icon name="warning" /> : undefined}
      onGo={() => goTo({ kind: 'day', day })}
      extra={
        canFetch && (
          <IconButton
            icon="sync"
            label={strings.sidebar.fetchDay(day)}
            onClick={() => void actions.runSync({ kind: 'range', from: day, to: day })}
          />
        )
      }
    />
  )
}
