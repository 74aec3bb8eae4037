// The tags, with their counts.
import { useTags } from '../../api/queries.ts'
import { goTo } from '../../state/navigate.ts'
import type { Place } from '../../state/view.ts'
import { strings } from '../../strings/en.ts'
import { Icon } from '../../ui/icon.tsx'
import { NavItem } from './nav-item.tsx'
import { NavSection } from './nav-section.tsx'

export function TagSection({ place }: { place: Place | undefined }) {
  const tags = useTags().data
  return (
    <NavSection title={strings.sidebar.tags} hint={tags?.length === 0 ? strings.sidebar.noTags : undefined}>
      <ul>
        {tags?.map(({ id, name, papers }) => (
          <li key={id}>
            <NavItem
              label={name}
              count={papers}
              icon={<Icon name="tag" />}
              isCurrent={place?.kind === 'tag' && place.tag.toLowerCase() === name.toLowerCase()}
              onGo={() => goTo({ kind: 'tag', tag: name })}
            />
          </li>
        ))}
      </ul>
    </NavSection>
  )
}
