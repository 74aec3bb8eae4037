// Asks where a collection should go: a field over all that it can be put into.
import { type KeyboardEvent, useId, useMemo, useState } from 'react'
import type { Collection } from '../../../shared/model.ts'
import { useApi } from '../../api/api-context.ts'
import { useCollections } from '../../api/queries.ts'
import { insideOf } from '../../state/collection-tree.ts'
import { viewStore } from '../../state/stores.ts'
import { useStore } from '../../state/use-store.ts'
import { strings } from '../../strings/strings.ts'
import { Dialog } from '../../ui/dialog.tsx'
import fields from '../../ui/field-styles.module.css'
import { Icon } from '../../ui/icon.tsx'
import styles from './move-dialog.module.css'
import { type MoveTarget, matchTargets, moveTargets } from './move-targets.ts'

/** Of the collection that the list shows. */
export function MoveOpenCollection({ onClose }: { onClose: () => void }) {
  const id = useStore(viewStore, ({ place }) => (place.kind === 'collection' ? place.id : undefined))
  const collection = useCollections().data?.find((each) => each.id === id)
  return collection && <MoveDialog collection={collection} onClose={onClose} />
}

export function MoveDialog({ collection, onClose }: { collection: Collection; onClose: () => void }) {
  const { actions } = useApi()
  const words = strings.collections
  const listId = useId()
  const collections = useCollections().data
  const targets = useMemo(() => moveTargets(collections ?? [], collection.id), [collections, collection.id])
  const [text, setText] = useState('')
  const [chosen, setChosen] = useState(0)
  const matches = useMemo(() => matchTargets(targets, text), [targets, text])
  const active = Math.min(chosen, matches.length - 1)

  const choose = (target: MoveTarget | undefined) => {
    if (target === undefined) return
    void actions.moveCollection(collection.id, insideOf(target.id))
    onClose()
  }
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing) return
    if (event.key === 'ArrowDown') setChosen((active + 1) % Math.max(1, matches.length))
    else if (event.key === 'ArrowUp') setChosen((active - 1 + matches.length) % Math.max(1, matches.length))
    else if (event.key === 'Enter') choose(matches[active])
    else return
    event.preventDefault()
  }

  return (
    <Dialog title={words.moveTitle(collection.name)} onClose={onClose}>
      <input
        autoFocus
        className={fields.text}
        role="combobox"
        aria-label={words.moveFilter}
        aria-expanded={matches.length > 0}
        aria-controls={`${listId}-list`}
        aria-autocomplete="list"
        aria-activedescendant={active >= 0 ? `${listId}-${active}` : undefined}
        placeholder={words.moveFilter}
        value={text}
        maxLength={200}
        spellCheck={false}
        onChange={(event) => {
          setText(event.target.value)
          setChosen(0)
        }}
        onKeyDown={onKeyDown}
      />
      <div id={`${listId}-list`} role="listbox" aria-label={words.moveFilter} className={styles.list}>
        {matches.map((target, index) => (
          // biome-ignore lint/a11y/useKeyWithClickEvents: the field has the keyboard, and its keys choose.
          <div
            key={target.id ?? 'top'}
            ref={index === active ? intoView : undefined}
            id={`${listId}-${index}`}
            role="option"
            tabIndex={-1}
            aria-selected={index === active}
            className={styles.option}
            onPointerMove={() => setChosen(index)}
            onClick={() => choose(target)}
          >
            <Icon name={target.id === undefined ? 'all' : 'folder'} />
            <span className={styles.name}>{target.label}</span>
          </div>
        ))}
      </div>
      {matches.length === 0 && (
        <p className={styles.nothing} role="status">
          {targets.length === 0 ? words.nowhere : words.noMatch}
        </p>
      )}
    </Dialog>
  )
}

function intoView(element: HTMLElement | null): void {
  element?.scrollIntoView({ block: 'nearest' })
}
