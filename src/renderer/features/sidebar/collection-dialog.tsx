// Makes, renames or deletes a collection. A refusal (a sibling has that name) is said beside the field.
import { type SubmitEvent, useState } from 'react'
import type { Collection } from '../../../shared/model.ts'
import { useApi } from '../../api/api-context.ts'
import { problemWords } from '../../api/problem.ts'
import { requestFocus } from '../../state/focus-request.ts'
import { goTo } from '../../state/navigate.ts'
import { viewStore } from '../../state/stores.ts'
import { INBOX } from '../../state/view.ts'
import { strings } from '../../strings/en.ts'
import { Button } from '../../ui/button.tsx'
import { Dialog } from '../../ui/dialog.tsx'
import styles from './collection-dialog.module.css'

export type CollectionTask =
  | { readonly kind: 'create'; readonly inside: Collection | undefined }
  | { readonly kind: 'rename'; readonly collection: Collection }
  | { readonly kind: 'delete'; readonly collection: Collection }

type Props<Task extends CollectionTask = CollectionTask> = { task: Task; onClose: () => void }

export function CollectionDialog({ task, onClose }: Props) {
  return task.kind === 'delete' ? (
    <DeleteDialog collection={task.collection} onClose={onClose} />
  ) : (
    <NameDialog task={task} onClose={onClose} />
  )
}

function NameDialog({ task, onClose }: Props<Exclude<CollectionTask, { kind: 'delete' }>>) {
  const { actions } = useApi()
  const words = strings.collectionDialog
  const [name, setName] = useState(task.kind === 'rename' ? task.collection.name : '')
  const [problem, setProblem] = useState('')

  const submit = async (event: SubmitEvent) => {
    event.preventDefault()
    if (name.trim() === '') return
    try {
      if (task.kind === 'rename') await actions.renameCollection(task.collection.id, name.trim())
      else {
        const made = await actions.createCollection(name.trim(), task.inside?.id)
        goTo({ kind: 'collection', id: made.id })
      }
      onClose()
    } catch (error) {
      setProblem(problemWords(error))
    }
  }
  const title =
    task.kind === 'rename'
      ? words.renameTitle(task.collection.name)
      : task.inside === undefined
        ? words.createTitle
        : words.createInside(task.inside.name)

  return (
    <Dialog title={title} onClose={onClose}>
      <form onSubmit={(event) => void submit(event)}>
        <label className={styles.label}>
          {words.name}
          <input
            autoFocus
            className={styles.input}
            value={name}
            maxLength={200}
            aria-invalid={problem !== ''}
            onChange={(event) => {
              setName(event.target.value)
              setProblem('')
            }}
          />
        </label>
        <p className={styles.problem} role="alert">
          {problem}
        </p>
        <footer className={styles.footer}>
          <Button onClick={onClose}>{strings.common.cancel}</Button>
          <Button
            kind="primary"
            disabled={name.trim() === ''}
            onClick={(event) => event.currentTarget.form?.requestSubmit()}
          >
            {task.kind === 'rename' ? words.rename : words.create}
          </Button>
        </footer>
      </form>
    </Dialog>
  )
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
    <Dialog title={words.deleteTitle(collection.name)} onClose={onClose} role="alertdialog">
      <p className={styles.text}>{words.deleteText}</p>
      <footer className={styles.footer}>
        <Button onClick={onClose}>{strings.common.cancel}</Button>
        <Button kind="danger" autoFocus onClick={remove}>
          {words.delete}
        </Button>
      </footer>
    </Dialog>
  )
}
