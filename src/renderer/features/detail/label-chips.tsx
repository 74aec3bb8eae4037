// Tags and collections of one paper, or what to add to many.
import { useApi } from '../../api/api-context.ts'
import { problemWords } from '../../api/problem.ts'
import { useTagColors } from '../../api/use-tag-colors.ts'
import { goTo } from '../../state/navigate.ts'
import { showToast } from '../../state/toasts.ts'
import { strings } from '../../strings/strings.ts'
import { Chips } from './chips.tsx'
import { useCollectionOptions, useTagOptions } from './use-label-options.ts'

export function TagChips({ ids, tags }: { ids: readonly string[]; tags: readonly string[] }) {
  const { actions } = useApi()
  const colorOf = useTagColors()
  const words = strings.detail
  return (
    <Chips
      label={words.tags}
      icon="tag"
      focusTarget="tag"
      chips={tags.map((tag) => ({ key: tag, label: tag, color: colorOf(tag) }))}
      options={useTagOptions()}
      addLabel={words.addTag}
      createLabel={words.createTag}
      removeLabel={words.removeTag}
      onGo={(chip) => goTo({ kind: 'tag', tag: chip.key })}
      onAdd={(option) => void actions.addTag(ids, option.key)}
      onCreate={(name) => void actions.addTag(ids, name)}
      onRemove={(chip) => void actions.removeTag(ids, chip.key)}
    />
  )
}

type CollectionRef = { readonly id: number; readonly name: string }

export function CollectionChips({
  ids,
  collections,
}: {
  ids: readonly string[]
  collections: readonly CollectionRef[]
}) {
  const { actions } = useApi()
  const words = strings.detail
  const create = async (name: string) => {
    try {
      const collection = await actions.ensureCollection(name)
      await actions.addToCollection(ids, collection)
    } catch (error) {
      showToast({ text: problemWords(error), tone: 'error' })
    }
  }
  return (
    <Chips
      label={words.collections}
      icon="folder"
      focusTarget="collection"
      chips={collections.map(({ id, name }) => ({ key: String(id), label: name }))}
      options={useCollectionOptions()}
      addLabel={words.addToCollection}
      createLabel={words.createCollection}
      removeLabel={words.removeFromCollection}
      onGo={(chip) => goTo({ kind: 'collection', id: Number(chip.key) })}
      onAdd={(option) => void actions.addToCollection(ids, { id: Number(option.key), name: option.label })}
      onCreate={(name) => void create(name)}
      onRemove={(chip) => void actions.removeFromCollection(ids, { id: Number(chip.key), name: chip.label })}
    />
  )
}
