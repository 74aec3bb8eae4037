// Keeps the list on a tag that gets another name, by whomever: its dialog, an undo, the command line.
import { useEffect, useRef } from 'react'
import type { Tag } from '../../../shared/model.ts'
import { goTo } from '../../state/navigate.ts'
import type { Place } from '../../state/view.ts'

export function useFollowedTag(place: Place | undefined, tags: readonly Tag[] | undefined): void {
  const shown = useRef<Pick<Tag, 'id' | 'name'>>(undefined)
  useEffect(() => {
    if (place?.kind !== 'tag' || tags === undefined) return
    const name = place.tag.toLowerCase()
    const here = tags.find((tag) => tag.name.toLowerCase() === name)
    const before = shown.current?.name.toLowerCase() === name ? shown.current : undefined
    const renamed = here === undefined && before && tags.find((tag) => tag.id === before.id)
    shown.current = here
    if (renamed) goTo({ kind: 'tag', tag: renamed.name })
  }, [place, tags])
}
