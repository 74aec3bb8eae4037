// The collections as a tree. Something dropped on its heading goes to the top level.
import { useLayoutEffect, useMemo, useRef, useState } from 'react'
import type { Collection } from '../../../shared/model.ts'
import { useApi } from '../../api/api-context.ts'
import { useCollections } from '../../api/queries.ts'
import { useFoundCounts } from '../../api/use-found-counts.ts'
import type { Place } from '../../state/view.ts'
import { strings } from '../../strings/strings.ts'
import { IconButton } from '../../ui/button.tsx'
import { CollectionDialog, type CollectionTask } from './collection-dialog.tsx'
import { CollectionItem } from './collection-item.tsx'
import { NavSection } from './nav-section.tsx'
import { treeLines } from './tree.ts'
import { useExpanded } from './use-expanded.ts'

const NONE: readonly Collection[] = []
const keyOf = (id: number) => `collection:${id}`

export function CollectionSection({ place }: { place: Place | undefined }) {
  const { actions } = useApi()
  const loaded = useCollections().data
  const collections = loaded ?? NONE
  const found = useFoundCounts(collections)
  const { isExpanded, toggle } = useExpanded()
  const [task, setTask] = useState<CollectionTask>()
  const lines = useMemo(
    () => treeLines(collections, ({ id }) => isExpanded(keyOf(id), true)),
    [collections, isExpanded],
  )
  const list = useRef<HTMLUListElement>(null)
  const moved = useRef<number>(undefined)
  // A line that is put elsewhere in the document loses the keyboard; the one that was moved by it gets it back.
  // biome-ignore lint/correctness/useExhaustiveDependencies: the lines are what moves.
  useLayoutEffect(() => {
    if (moved.current === undefined || document.activeElement !== document.body) return
    list.current?.querySelector<HTMLElement>(`[data-collection="${moved.current}"] [data-nav-item]`)?.focus()
  }, [lines])
  return (
    <NavSection
      title={strings.sidebar.collections}
      hint={loaded?.length === 0 ? strings.sidebar.noCollections : undefined}
      drop={{
        collection: {
          zones: (id) =>
            collections.find((each) => each.id === id)?.parentId === undefined ? [] : ['inside'],
          onDrop: (id) => void actions.moveCollection(id, {}),
        },
      }}
      action={
        <IconButton
          icon="plus"
          label={strings.sidebar.newCollection}
          onClick={() => setTask({ kind: 'create', inside: undefined })}
        />
      }
    >
      <ul ref={list}>
        {lines.map((line) => {
          const { id, papers, query } = line.collection
          return (
            <li key={id} data-collection={id}>
              <CollectionItem
                line={line}
                tree={collections}
                papers={query === undefined ? papers : found.get(id)}
                isCurrent={place?.kind === 'collection' && place.id === id}
                isExpanded={isExpanded(keyOf(id), true)}
                onToggle={() => toggle(keyOf(id), true)}
                onReveal={(parent) => !isExpanded(keyOf(parent), true) && toggle(keyOf(parent), true)}
                onMoved={() => {
                  moved.current = id
                }}
                onTask={setTask}
              />
            </li>
          )
        })}
      </ul>
      {task && <CollectionDialog task={task} onClose={() => setTask(undefined)} />}
    </NavSection>
  )
}
