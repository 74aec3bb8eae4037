// The collections as a tree, with what can be done to each in its menu.
import { useMemo, useRef, useState } from 'react'
import type { Collection } from '../../../shared/model.ts'
import { useCollections } from '../../api/queries.ts'
import { requestFocus } from '../../state/focus-request.ts'
import { goTo } from '../../state/navigate.ts'
import type { Place } from '../../state/view.ts'
import { strings } from '../../strings/en.ts'
import { IconButton } from '../../ui/button.tsx'
import { Icon } from '../../ui/icon.tsx'
import { Menu, MenuItem } from '../../ui/menu.tsx'
import { CollectionDialog, type CollectionTask } from './collection-dialog.tsx'
import { NavItem } from './nav-item.tsx'
import { NavSection } from './nav-section.tsx'
import { type TreeLine, treeLines } from './tree.ts'
import { useExpanded } from './use-expanded.ts'

const keyOf = (collection: Collection) => `collection:${collection.id}`

export function CollectionSection({ place }: { place: Place | undefined }) {
  const collections = useCollections().data
  const { isExpanded, toggle } = useExpanded()
  const [task, setTask] = useState<CollectionTask>()
  const lines = useMemo(
    () => treeLines(collections ?? [], (collection) => isExpanded(keyOf(collection), true)),
    [collections, isExpanded],
  )
  return (
    <NavSection
      title={strings.sidebar.collections}
      hint={collections?.length === 0 ? strings.sidebar.noCollections : undefined}
      action={
        <IconButton
          icon="plus"
          label={strings.sidebar.newCollection}
          onClick={() => setTask({ kind: 'create', inside: undefined })}
        />
      }
    >
      <ul>
        {lines.map((line) => (
          <li key={line.collection.id}>
            <CollectionItem
              line={line}
              isCurrent={place?.kind === 'collection' && place.id === line.collection.id}
              isExpanded={isExpanded(keyOf(line.collection), true)}
              onToggle={() => toggle(keyOf(line.collection), true)}
              onTask={setTask}
            />
          </li>
        ))}
      </ul>
      {task && <CollectionDialog task={task} onClose={() => setTask(undefined)} />}
    </NavSection>
  )
}

type ItemProps = {
  line: TreeLine
  isCurrent: boolean
  isExpanded: boolean
  onToggle: () => void
  onTask: (task: CollectionTask) => void
}

function CollectionItem({ line, isCurrent, isExpanded, onToggle, onTask }: ItemProps) {
  const { collection, level, hasChildren } = line
  const [isMenuOpen, setIsMenuOpen] = useState(false)
  const anchor = useRef<HTMLButtonElement>(null)
  const { id, name, papers, query } = collection
  const edit = () => {
    goTo({ kind: 'collection', id })
    // After the menu has given the keyboard back.
    requestAnimationFrame(() => requestFocus('search'))
  }
  return (
    <>
      <NavItem
        label={name}
        level={level}
        count={papers}
        icon={<Icon name={query === undefined ? 'folder' : 'smart'} />}
        {...(query === undefined ? {} : { title: strings.sidebar.smart(query) })}
        isCurrent={isCurrent}
        onGo={() => goTo({ kind: 'collection', id })}
        onContextMenu={() => setIsMenuOpen(true)}
        {...(hasChildren ? { isExpanded, onToggle } : {})}
        extra={
          <IconButton
            ref={anchor}
            icon="more"
            label={strings.sidebar.more(name)}
            aria-haspopup="menu"
            aria-expanded={isMenuOpen}
            onClick={() => setIsMenuOpen(true)}
          />
        }
      />
      <Menu
        label={strings.sidebar.more(name)}
        isOpen={isMenuOpen}
        onClose={() => setIsMenuOpen(false)}
        anchor={anchor}
      >
        {query === undefined ? (
          <MenuItem
            label={strings.sidebar.newInside}
            onAction={() => onTask({ kind: 'create', inside: collection })}
          />
        ) : (
          <MenuItem label={strings.sidebar.editSearch} onAction={edit} />
        )}
        <MenuItem label={strings.sidebar.rename} onAction={() => onTask({ kind: 'rename', collection })} />
        <MenuItem label={strings.sidebar.delete} onAction={() => onTask({ kind: 'delete', collection })} />
      </Menu>
    </>
  )
}
