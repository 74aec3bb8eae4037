// What watch rules caught, once there is a rule.
import { useWatchMatches, useWatchRules } from '../../api/watch-queries.ts'
import { goTo } from '../../state/navigate.ts'
import { strings } from '../../strings/strings.ts'
import { Icon } from '../../ui/icon.tsx'
import { NavItem } from './nav-item.tsx'

export function WatchedItem({ isCurrent }: { isCurrent: boolean }) {
  const rules = useWatchRules().data
  const matches = useWatchMatches().data
  if (!isCurrent && (rules === undefined || rules.length === 0)) return null
  return (
    <li>
      <NavItem
        label={strings.watch.place}
        {...(matches ? { title: strings.watch.placeTitle(matches.papers, matches.inbox) } : {})}
        count={matches?.inbox}
        icon={<Icon name="watch" />}
        isCurrent={isCurrent}
        onGo={() => goTo({ kind: 'watched' })}
      />
    </li>
  )
}
