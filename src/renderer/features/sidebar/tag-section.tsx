// The tags, with their colours and counts, and what can be done to each in its menu.
import { useTags } from '../../api/queries.ts'
import { keyTextOf } from '../../commands/shown-keys.ts'
import { goTo } from '../../state/navigate.ts'
import type { Place } from '../../state/view.ts'
import { strings } from '../../strings/strings.ts'
import { NavSection } from './nav-section.tsx'
import { TagDialog } from './tag-dialog.tsx'
import { TagItem } from './tag-item.tsx'
import { useFollowedTag } from './use-followed-tag.ts'

export function TagSection({ place }: { place: Place | undefined }) {
  const tags = useTags().data
  useFollowedTag(place, tags)
  return (
    <NavSection
      title={strings.sidebar.tags}
      hint={tags?.length === 0 ? strings.sidebar.noTags(keyTextOf('tag.add')) : undefined}
    >
      <ul>
        {tags?.map((tag) => (
          <li key={tag.id}>
            <TagItem
              tag={tag}
              isAlone={tags.length === 1}
              isCurrent={place?.kind === 'tag' && place.tag.toLowerCase() === tag.name.toLowerCase()}
              onGo={() => goTo({ kind: 'tag', tag: tag.name })}
            />
          </li>
        ))}
      </ul>
      <TagDialog tags={tags ?? []} />
    </NavSection>
  )
}
