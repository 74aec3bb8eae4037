// The library at a glance, and the way to each part of it.
import { useEffect, useRef } from 'react'
import { useApi } from '../../api/api-context.ts'
import { useDays, useStats } from '../../api/queries.ts'
import { goTo } from '../../state/navigate.ts'
import { drawerStore, viewStore } from '../../state/stores.ts'
import { useStore } from '../../state/use-store.ts'
import { STATISTICS } from '../../state/view.ts'
import { strings } from '../../strings/strings.ts'
import { Icon } from '../../ui/icon.tsx'
import { StatusIcon } from '../../ui/status-icon.tsx'
import { STATUS_ORDER } from '../../ui/statuses.ts'
import { CalendarSection } from './calendar/calendar-section.tsx'
import { CollectionSection } from './collection-section.tsx'
import { NavItem } from './nav-item.tsx'
import styles from './sidebar.module.css'
import { TagSection } from './tag-section.tsx'
import { useRovingFocus } from './use-roving-focus.ts'
import { WaitingItem } from './waiting-item.tsx'
import { WatchedItem } from './watched-item.tsx'

export function Sidebar() {
  const { actions } = useApi()
  // While the list answers a query, no place is the current one. Anything else of the view is not looked at here: each
  // letter of a query would draw the sidebar anew.
  const place = useStore(viewStore, (view) => (view.query.trim() === '' ? view.place : undefined))
  const stats = useStats().data
  const newestDay = useDays().data?.[0]?.day
  const nav = useRef<HTMLElement>(null)
  const onKeyDown = useRovingFocus(nav)
  // The drawer of a narrow window takes the keyboard as it opens, once it is visible.
  const isDrawerOpen = useStore(drawerStore)
  useEffect(() => {
    if (!isDrawerOpen) return
    requestAnimationFrame(() =>
      nav.current?.querySelector<HTMLElement>('[data-nav-item][tabindex="0"]')?.focus(),
    )
  }, [isDrawerOpen])
  return (
    <nav ref={nav} className={styles.sidebar} aria-label={strings.panes.sidebar} onKeyDown={onKeyDown}>
      <ul className={styles.top}>
        {STATUS_ORDER.map((status) => (
          <li key={status}>
            <NavItem
              label={strings.statuses[status]}
              count={stats?.statuses[status]}
              icon={<StatusIcon status={status} />}
              isCurrent={place?.kind === 'status' && place.status === status}
              onGo={() => goTo({ kind: 'status', status })}
              drop={{ onPapers: (ids) => void actions.setStatus(ids, status) }}
            />
          </li>
        ))}
        <li>
          <NavItem
            label={strings.sidebar.all}
            count={stats?.papers}
            icon={<Icon name="all" />}
            isCurrent={place?.kind === 'all'}
            onGo={() => goTo({ kind: 'all' })}
          />
        </li>
        {newestDay !== undefined && (
          <li>
            <NavItem
              label={strings.calendar.trending}
              title={strings.calendar.trendingTitle}
              icon={<Icon name="trending" />}
              isCurrent={place?.kind === 'trending'}
              onGo={() => goTo({ kind: 'trending', until: newestDay })}
            />
          </li>
        )}
        <li>
          <NavItem
            label={strings.statistics.title}
            icon={<Icon name="statistics" />}
            isCurrent={place?.kind === 'statistics'}
            onGo={() => goTo(STATISTICS)}
          />
        </li>
        <WatchedItem isCurrent={place?.kind === 'watched'} />
        <WaitingItem />
      </ul>
      <CollectionSection place={place} />
      <TagSection place={place} />
      <CalendarSection place={place} />
    </nav>
  )
}
