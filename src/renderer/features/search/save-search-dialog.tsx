// Saves the query that the list answers as a smart collection.
import { useState } from 'react'
import { useApi } from '../../api/api-context.ts'
import { announce } from '../../state/announcements.ts'
import { goTo } from '../../state/navigate.ts'
import { viewStore } from '../../state/stores.ts'
import { showToast } from '../../state/toasts.ts'
import { strings } from '../../strings/strings.ts'
import { NameDialog } from '../../ui/name-dialog.tsx'

const NAME_LENGTH = 60

export function SaveSearchDialog({ onClose }: { onClose: () => void }) {
  const { actions, searchMemory } = useApi()
  // The query as it was when the dialog opened.
  const [query] = useState(() => viewStore.get().query.trim())
  const words = strings.search
  return (
    <NameDialog
      title={words.saveTitle}
      label={strings.collectionDialog.name}
      text={words.saveText(query)}
      action={strings.collectionDialog.create}
      initial={query.slice(0, NAME_LENGTH)}
      onSubmit={async (name) => {
        const made = await actions.saveSearch(name, query)
        searchMemory.commit()
        announce(words.saved(made.name))
        showToast({
          text: words.saved(made.name),
          action: { label: words.openSaved, run: () => goTo({ kind: 'collection', id: made.id }) },
        })
      }}
      onClose={onClose}
    />
  )
}
