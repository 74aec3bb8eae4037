// One tag of the sidebar, with its menu.
import { useRef } from 'react'
import { TAG_COLORS, type Tag } from '../../../shared/model.ts'
import { useApi } from '../../api/api-context.ts'
import { requestFocus } from '../../state/focus-request.ts'
import { askToKeep } from '../../state/keep-draft.ts'
import { type TagTask, tagTaskStore } from '../../state/tag-task.ts'
import { strings } from '../../strings/strings.ts'
import { Icon } from '../../ui/icon.tsx'
import { MenuItem, MenuSection } from '../../ui/menu.tsx'
import { TagSwatch } from '../../ui/tag-swatch.tsx'
import { MenuNavItem } from './menu-nav-item.tsx'
import styles from './tag-item.module.css'

/** `isAlone`: there is no other tag to merge it into. */
type Props = { tag: Tag; isAlone: boolean; isCurrent: boolean; onGo: () => void }

export function TagItem({ tag: { name, papers, color }, isAlone, isCurrent, onGo }: Props) {
  const { actions } = useApi()
  const anchor = useRef<HTMLButtonElement>(null)
  const words = strings.tags
  // The button of the menu hides when it is left: the keyboard goes back to its line.
  const giveBack = () => anchor.current?.closest('li')?.querySelector<HTMLElement>('[data-nav-item]')?.focus()
  const open = (kind: TagTask['kind']) => tagTaskStore.set({ kind, tag: name, giveBack })
  const remove = () => {
    void actions.deleteTag(name)
    // What held the keyboard is gone with its line.
    requestAnimationFrame(() => requestFocus('list'))
  }
  return (
    <MenuNavItem
      anchor={anchor}
      label={name}
      count={papers}
      icon={
        <span className={styles.icon} data-tag-color={color}>
          <Icon name="tag" filled={color !== undefined} />
        </span>
      }
      isCurrent={isCurrent}
      onGo={onGo}
    >
      <MenuItem label={words.rename} onAction={() => open('rename')} />
      <MenuItem label={words.merge} isDisabled={isAlone} onAction={() => open('merge')} />
      <MenuItem
        label={strings.kept.menu}
        onAction={() => askToKeep({ target: { kind: 'tag', tag: name }, name })}
      />
      <MenuItem label={words.delete} onAction={remove} />
      <MenuSection title={words.color}>
        {TAG_COLORS.map((each) => (
          <MenuItem
            key={each}
            label={words.colors[each]}
            mark={<TagSwatch color={each} />}
            isChosen={each === color}
            onAction={() => void actions.setTagColor(name, each)}
          />
        ))}
        <MenuItem
          label={words.noColor}
          mark={<TagSwatch color={undefined} />}
          isChosen={color === undefined}
          onAction={() => void actions.setTagColor(name, undefined)}
        />
      </MenuSection>
    </MenuNavItem>
  )
}
