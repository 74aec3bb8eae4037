// The day ledger as a calendar in the sidebar: how each day stands and how much of it is left to decide. Leads to days,
// weeks and months, and fetches what is not had.
import { useMemo, useRef, useState } from 'react'
import { feedToday, monthRange } from '../../../../shared/feed-day.ts'
import type { DayEntry } from '../../../../shared/model.ts'
import { useApi } from '../../../api/api-context.ts'
import { useDays } from '../../../api/queries.ts'
import { goTo } from '../../../state/navigate.ts'
import { triageDay } from '../../../state/triage.ts'
import type { Place } from '../../../state/view.ts'
import { format } from '../../../strings/format.ts'
import { strings } from '../../../strings/strings.ts'
import { IconButton } from '../../../ui/button.tsx'
import { Menu, MenuItem } from '../../../ui/menu.tsx'
import { NavItem } from '../nav-item.tsx'
import { NavSection } from '../nav-section.tsx'
import { useExpanded } from '../use-expanded.ts'
import { FIRST_MONTH, fetchable, monthsOf } from './calendar-grid.ts'
import { CalendarLegend } from './calendar-legend.tsx'
import styles from './month-grid.module.css'
import { MonthGrid } from './month-grid.tsx'

const NO_DAYS: readonly DayEntry[] = []

export function CalendarSection({ place }: { place: Place | undefined }) {
  const { actions } = useApi()
  const days = useDays().data ?? NO_DAYS
  const today = feedToday(Date.now())
  const [earlier, setEarlier] = useState(0)
  const [menuDay, setMenuDay] = useState<string>()
  const anchor = useRef<HTMLElement>(null)
  const { isExpanded, toggle } = useExpanded()
  const months = useMemo(() => monthsOf(days, today, earlier), [days, today, earlier])
  const entries = useMemo(() => new Map(days.map((entry) => [entry.day, entry])), [days])
  const busiest = useMemo(() => Math.max(1, ...days.map((entry) => entry.inbox)), [days])
  if (days.length === 0) return null

  // A month of which nothing is known has nothing to show by itself; the newest two from there are open.
  const firstKnown = months.findIndex(({ month }) => days[0]?.day.startsWith(month))
  const fetchSpan = (span: { from: string; to: string }) => void actions.runSync({ kind: 'range', ...span })
  return (
    <NavSection title={strings.sidebar.days}>
      <CalendarLegend />
      <ul>
        {months.map(({ month, papers, inbox }, index) => {
          const key = `month:${month}`
          const isDefault = index === firstKnown || index === firstKnown + 1
          const isOpen = isExpanded(key, isDefault)
          const span = fetchable(monthRange(month) ?? { from: today, to: today }, today)
          return (
            <li key={month}>
              <NavItem
                label={format.month(month)}
                count={papers}
                title={strings.calendar.monthTitle(papers, inbox)}
                isCurrent={place?.kind === 'month' && place.month === month}
                isExpanded={isOpen}
                onToggle={() => toggle(key, isDefault)}
                onGo={() => goTo({ kind: 'month', month })}
                extra={
                  span && (
                    <IconButton
                      icon="sync"
                      label={strings.calendar.fetchMonth(month)}
                      onClick={() => fetchSpan(span)}
                    />
                  )
                }
              />
              {isOpen && (
                <MonthGrid
                  month={month}
                  entries={entries}
                  today={today}
                  busiest={busiest}
                  place={place}
                  onMenu={(day, button) => {
                    anchor.current = button
                    setMenuDay(day)
                  }}
                />
              )}
            </li>
          )
        })}
      </ul>
      {(months.at(-1)?.month ?? '') > FIRST_MONTH && (
        <button
          type="button"
          data-nav-item
          className={styles.earlier}
          onClick={() => setEarlier(earlier + 1)}
        >
          {strings.calendar.earlier}
        </button>
      )}
      <DayMenu
        day={menuDay}
        entry={menuDay === undefined ? undefined : entries.get(menuDay)}
        anchor={anchor}
        onFetch={(day) => fetchSpan({ from: day, to: day })}
        onClose={() => setMenuDay(undefined)}
      />
    </NavSection>
  )
}

type MenuProps = {
  day: string | undefined
  entry: DayEntry | undefined
  anchor: React.RefObject<HTMLElement | null>
  onFetch: (day: string) => void
  onClose: () => void
}

function DayMenu({ day, entry, anchor, onFetch, onClose }: MenuProps) {
  const words = strings.calendar
  const inbox = entry?.inbox ?? 0
  return (
    <Menu
      label={day === undefined ? words.fetch : words.more(day)}
      isOpen={day !== undefined}
      onClose={onClose}
      anchor={anchor}
    >
      <MenuItem label={words.open} onAction={() => day && goTo({ kind: 'day', day })} />
      <MenuItem
        label={words.triageDay(inbox)}
        isDisabled={inbox === 0}
        onAction={() => day && triageDay(day)}
      />
      <MenuItem
        label={entry === undefined ? words.fetch : words.fetchAgain}
        onAction={() => day && onFetch(day)}
      />
    </Menu>
  )
}
