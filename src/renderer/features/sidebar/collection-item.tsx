// One collection in the tree: a way to it, its menu, and all the ways to move it and to put papers into it.
import { type DragEvent, type KeyboardEvent, useRef } from 'react'
import type { Collection } from '../../../shared/model.ts'
import { useApi } from '../../api/api-context.ts'
import { insideOf, stepPlace, subtreeIds, type TreeStep } from '../../state/collection-tree.ts'
import { COLLECTION_TYPE, startDrag } from '../../state/drag.ts'
import { requestFocus } from '../../state/focus-request.ts'
import { askToKeep } from '../../state/keep-draft.ts'
import { goTo } from '../../state/navigate.ts'
import { strings } from '../../strings/strings.ts'
import { setDragPreview } from '../../ui/drag-preview.ts'
import { Icon } from '../../ui/icon.tsx'
import { MenuItem } from '../../ui/menu.tsx'
import type { CollectionTask } from './collection-dialog.tsx'
import type { DropZone } from './drop-zone.ts'
import { MenuNavItem } from './menu-nav-item.tsx'
import type { TreeLine } from './tree.ts'

type Props = {
  line: TreeLine
  tree: readonly Collection[]
  /** What it holds; of a smart one what it finds, once that is known. */
  papers: number | undefined
  isCurrent: boolean
  isExpanded: boolean
  onToggle: () => void
  onReveal: (id: number) => void
  /** Moved by a key: the keyboard is to stay on it. */
  onMoved: () => void
  onTask: (task: CollectionTask) => void
}

const STEPS: Readonly<Record<string, TreeStep>> = {
  ArrowUp: 'up',
  ArrowDown: 'down',
  ArrowRight: 'in',
  ArrowLeft: 'out',
}

export function CollectionItem(props: Props) {
  const { line, tree, papers, isCurrent, isExpanded, onToggle, onReveal, onMoved, onTask } = props
  const { actions } = useApi()
  const { collection, level, hasChildren } = line
  const { id, name, path, parentId, query } = collection
  const anchor = useRef<HTMLButtonElement>(null)
  const isManual = query === undefined
  const isOpen = hasChildren && isExpanded

  const edit = () => {
    goTo({ kind: 'collection', id })
    // After the menu has given the keyboard back.
    requestAnimationFrame(() => requestFocus('search'))
  }
  const placeAfter = (step: TreeStep) => stepPlace(tree, id, step)
  const move = (step: TreeStep) => {
    const place = placeAfter(step)
    if (place === undefined) return
    // What it goes into opens, or it would be gone from sight, and the keyboard with it.
    if (step === 'in' && place.parentId !== undefined) onReveal(place.parentId)
    onMoved()
    void actions.moveCollection(id, place)
  }
  const onKeyDown = (event: KeyboardEvent) => {
    const step = STEPS[event.key]
    if (step === undefined || !event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return
    // To the browser, Alt with an arrow is a way back.
    event.preventDefault()
    move(step)
  }
  const onDragStart = (event: DragEvent) => {
    event.dataTransfer.setData(COLLECTION_TYPE, String(id))
    event.dataTransfer.setData('text/plain', path)
    event.dataTransfer.effectAllowed = 'move'
    setDragPreview(event.dataTransfer, name)
    startDrag({ kind: 'collection', id })
  }
  /** Under an open one, “after” would be before what is inside it: there it can only be put inside. */
  const zonesFor = (dragged: number): DropZone[] => {
    if (subtreeIds(tree, dragged).has(id)) return []
    return ['before', ...(isManual ? (['inside'] as const) : []), ...(isOpen ? [] : (['after'] as const))]
  }
  const onDropCollection = (dragged: number, zone: DropZone) => {
    const beside = zone === 'before' ? { before: id } : { after: id }
    void actions.moveCollection(
      dragged,
      zone === 'inside' ? { parentId: id } : { ...insideOf(parentId), ...beside },
    )
  }

  return (
    <MenuNavItem
      anchor={anchor}
      label={name}
      level={level}
      count={papers}
      icon={<Icon name={isManual ? 'folder' : 'smart'} />}
      {...(isManual ? {} : { title: strings.sidebar.smart(query) })}
      isCurrent={isCurrent}
      onGo={() => goTo({ kind: 'collection', id })}
      onKeyDown={onKeyDown}
      onDragStart={onDragStart}
      drop={{
        onPapers: isManual ? (ids) => void actions.addToCollection(ids, collection) : undefined,
        collection: { zones: zonesFor, onDrop: onDropCollection },
        onHold: hasChildren && !isExpanded ? onToggle : undefined,
      }}
      {...(hasChildren ? { isExpanded, onToggle } : {})}
    >
      {isManual ? (
        <MenuItem
          label={strings.sidebar.newInside}
          onAction={() => onTask({ kind: 'create', inside: collection })}
        />
      ) : (
        <MenuItem label={strings.sidebar.editSearch} onAction={edit} />
      )}
      <MenuItem label={strings.sidebar.rename} onAction={() => onTask({ kind: 'rename', collection })} />
      <MenuItem label={strings.collections.moveTo} onAction={() => onTask({ kind: 'move', collection })} />
      <MenuItem
        label={strings.collections.moveUp}
        isDisabled={placeAfter('up') === undefined}
        onAction={() => move('up')}
      />
      <MenuItem
        label={strings.collections.moveDown}
        isDisabled={placeAfter('down') === undefined}
        onAction={() => move('down')}
      />
      <MenuItem
        label={strings.kept.menu}
        onAction={() => askToKeep({ target: { kind: 'collection', id }, name })}
      />
      <MenuItem label={strings.sidebar.delete} onAction={() => onTask({ kind: 'delete', collection })} />
    </MenuNavItem>
  )
}
