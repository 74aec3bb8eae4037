// Makes, renames, moves or deletes a collection.
import type { Collection } from '../../../shared/model.ts'
import { useApi } from '../../api/api-context.ts'
import { requestFocus } from '../../state/focus-request.ts'
import { goTo } from '../../state/navigate.ts'
import { viewStore } from '../../state/stores.ts'
import { INBOX } from '../../state/view.ts'
import { strings } from '../../strings/strings.ts'
import { ConfirmDialog } from '../../ui/confirm-dialog.tsx'
import { NameDialog } from '../../ui/name-dialog.tsx'
import { MoveDialog } from './move-dialog.tsx'

export type CollectionTask =
  | { readonly kind: 'create'; readonly inside: Collection | undefined }
  | { readonly kind: 'rename'; readonly collection: Collection }
  | { readonly kind: 'move'; readonly collection: Collection }
  | { readonly kind: 'delete'; readonly collection: Collection }

type Props<Task extends CollectionTask = CollectionTask> = { task: Task; onClose: () => void }

export function CollectionDialog({ task, onClose }: Props) {
  const { actions } = useApi()
  const words = strings.collectionDialog
  switch (task.kind) {
    case 'delete':
      return <DeleteDialog collection={task.collection} onClose={onClose} />
    case 'move':
      return <MoveDialog collection={task.collection} onClose={onClose} />
    case 'rename':
      return (
        <NameDialog
          title={words.renameTitle(task.collection.name)}
          label={words.name}
          action={words.rename}
          initial={task.collection.name}
          onSubmit={(name) => actions.renameCollection(task.collection.id, name)}
          onClose={onClose}
        />
      )
    case 'create':
      return (
        <NameDialog
          title={task.inside === undefined ? words.createTitle : words.createInside(task.inside.name)}
          label={words.name}
          action={words.create}
          initial=""
          onSubmit={async (name) => {
            const made = await actions.createCollection(name, task.inside?.id)
            goTo({ kind: 'collection', id: made.id })
          }}
          onClose={onClose}
        />
      )
  }
}

function DeleteDialog({ collection, onClose }: { collection: Collection; onClose: () => void }) {
  const { actions } = useApi()
  const words = strings.collectionDialog
  const remove = () => {
    void actions.deleteCollection(collection.id)
    const { place } = viewStore.get()
    if (place.kind === 'collection' && place.id === collection.id) goTo(INBOX)
    onClose()
    // What held the keyboard before is gone with its line.
    requestAnimationFrame(() => requestFocus('list'))
  }
  return (
    <ConfirmDialog
      title={words.deleteTitle(collection.name)}
      text={collection.query === undefined ? words.deleteText : words.deleteSmartText}
      action={words.delete}
      kind="danger"
      onConfirm={remove}
      onClose={onClose}
    />
  )
}
