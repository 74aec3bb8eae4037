// Renames a tag, or merges it into another one. A new name that another tag has is an offer to merge the two.
import type { Tag } from '../../../shared/model.ts'
import { useApi } from '../../api/api-context.ts'
import { requestFocus } from '../../state/focus-request.ts'
import { tagTaskStore } from '../../state/tag-task.ts'
import { useStore } from '../../state/use-store.ts'
import { format } from '../../strings/format.ts'
import { strings } from '../../strings/strings.ts'
import styles from '../../ui/confirm-dialog.module.css'
import { Dialog } from '../../ui/dialog.tsx'
import { NameDialog } from '../../ui/name-dialog.tsx'
import { Picker } from '../../ui/picker.tsx'

function close(): void {
  const task = tagTaskStore.get()
  tagTaskStore.set(undefined)
  // After the dialog, which would give the keyboard to a menu that is gone.
  if (task?.giveBack) setTimeout(task.giveBack)
}

const isSame = (one: string, other: string) => one.toLowerCase() === other.toLowerCase()

export function TagDialog({ tags }: { tags: readonly Tag[] }) {
  const task = useStore(tagTaskStore)
  const tag = task && tags.find(({ name }) => isSame(name, task.tag))
  if (task === undefined || tag === undefined) return null
  const others = tags.filter((each) => each !== tag)
  return task.kind === 'rename' ? (
    <RenameDialog tag={tag.name} others={others} />
  ) : (
    <MergeDialog tag={tag.name} others={others} />
  )
}

type Props = { tag: string; others: readonly Tag[] }

function RenameDialog({ tag, others }: Props) {
  const { actions } = useApi()
  const words = strings.tags
  const takenBy = (name: string) => others.find((other) => isSame(other.name, name))
  return (
    <NameDialog
      title={words.renameTitle(tag)}
      label={words.name}
      action={words.renameAction}
      describe={(name) => {
        const other = takenBy(name)
        return other && { text: words.taken(tag, other.name, other.papers), action: words.mergeAction }
      }}
      initial={tag}
      maxLength={100}
      onSubmit={async (name) => {
        const other = takenBy(name)
        if (other === undefined) return actions.renameTag(tag, name)
        await actions.mergeTags(tag, other.name)
        giveKeyboardToList()
      }}
      onClose={close}
    />
  )
}

function MergeDialog({ tag, others }: Props) {
  const { actions } = useApi()
  const words = strings.tags
  return (
    <Dialog title={words.mergeTitle(tag)} onClose={close}>
      <p className={styles.text}>{words.mergeText(tag)}</p>
      <Picker
        isInline
        label={words.mergeInto}
        icon="tag"
        options={others.map(({ name, papers, color }) => ({
          key: name,
          label: name,
          hint: format.number(papers),
          color: color ?? 'none',
        }))}
        onPick={({ key }) => {
          close()
          void actions.mergeTags(tag, key)
          giveKeyboardToList()
        }}
        onClose={(isDone) => isDone && close()}
      />
    </Dialog>
  )
}

/** What held it before is gone with the tag's line. */
function giveKeyboardToList(): void {
  requestAnimationFrame(() => requestFocus('list'))
}
