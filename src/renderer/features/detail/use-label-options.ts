// The tags and collections there are to choose from, as the picker wants them.
import { useMemo } from 'react'
import { useCollections, useTags } from '../../api/queries.ts'
import { format } from '../../strings/format.ts'
import type { PickerOption } from '../../ui/picker.tsx'

export function useTagOptions(): readonly PickerOption[] {
  const tags = useTags().data
  return useMemo(
    () =>
      // The most used first: what a field without a word in it should offer.
      [...(tags ?? [])]
        .sort((a, b) => b.papers - a.papers)
        .map((tag) => ({
          key: tag.name,
          label: tag.name,
          hint: format.number(tag.papers),
          color: tag.color ?? 'none',
        })),
    [tags],
  )
}

export function useCollectionOptions(): readonly PickerOption[] {
  const collections = useCollections().data
  return useMemo(
    () =>
      // A smart collection holds what its query finds: nothing is put there by hand.
      (collections ?? [])
        .filter((collection) => collection.query === undefined)
        .map((collection) => ({
          key: String(collection.id),
          label: collection.path,
          hint: format.number(collection.papers),
        })),
    [collections],
  )
}
