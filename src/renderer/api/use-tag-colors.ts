// The colours of tags, for wherever a tag is shown by its name alone.
import { useQuery } from '@tanstack/react-query'
import type { Tag, TagColor } from '../../shared/model.ts'
import { useApi } from './api-context.ts'
import { queryKeys } from './query-keys.ts'

/** The colour of a tag by its name, whatever the case; undefined where it has none. */
export type ColorOfTag = (name: string) => TagColor | undefined

const NO_COLORS: ColorOfTag = () => undefined

export function useTagColors(): ColorOfTag {
  const { client } = useApi()
  const { data } = useQuery({
    queryKey: queryKeys.tags,
    queryFn: ({ signal }) => client.tags.list(undefined, { signal }),
    select: colorsOf,
  })
  return data ?? NO_COLORS
}

/** One answer for all who ask about the same tags, so that a row is drawn anew only when a colour can have changed. */
const made = new WeakMap<readonly Tag[], ColorOfTag>()

function colorsOf(tags: readonly Tag[]): ColorOfTag {
  const before = made.get(tags)
  if (before) return before
  const colors = new Map(
    tags.flatMap(({ name, color }) => (color ? [[name.toLowerCase(), color] as const] : [])),
  )
  const colorOf: ColorOfTag = (name) => colors.get(name.toLowerCase())
  made.set(tags, colorOf)
  return colorOf
}
