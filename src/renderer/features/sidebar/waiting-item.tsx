// The way to the papers that are waited for; there only while there are any.
import { usePending } from '../../api/adding-queries.ts'
import { drawerStore, overlayStore } from '../../state/stores.ts'
import { strings } from '../../strings/strings.ts'
import { Icon } from '../../ui/icon.tsx'
import { NavItem } from './nav-item.tsx'

export function WaitingItem() {
  const count = usePending().data?.length ?? 0
  if (count === 0) return null
  const words = strings.adding.waiting
  return (
    <li>
      <NavItem
        label={words.place}
        title={words.placeTitle}
        count={count}
        icon={<Icon name="waiting" />}
        isCurrent={false}
        onGo={() => {
          drawerStore.set(false)
          overlayStore.set('waiting')
        }}
      />
    </li>
  )
}
