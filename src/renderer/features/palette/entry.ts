// What the palette offers: one line each, of one kind, with what choosing it does.
import type { TagColor } from '../../../shared/model.ts'
import type { CommandId } from '../../commands/command-id.ts'
import type { Place } from '../../state/view.ts'
import type { IconName } from '../../ui/icon.tsx'

export const ENTRY_KINDS = ['command', 'place', 'tag', 'collection', 'paper'] as const
export type EntryKind = (typeof ENTRY_KINDS)[number]

export type Act =
  | { readonly kind: 'run'; readonly command: CommandId }
  | { readonly kind: 'go'; readonly place: Place }
  | { readonly kind: 'open'; readonly id: string }

export type Entry = {
  /** Names the entry among all others, and still does tomorrow. */
  readonly key: string
  readonly kind: EntryKind
  readonly label: string
  /** Other words that it is found by. */
  readonly words?: string
  readonly hint?: string
  /** The keyboard's key for it, as bound. */
  readonly shortcut?: string
  readonly icon: IconName
  /** Of a tag. */
  readonly color?: TagColor
  readonly act: Act
}

export type Group = { readonly kind: EntryKind | 'recent'; readonly entries: readonly Entry[] }

export const paperKey = (id: string) => `paper ${id}`

/** The paper of such a key. */
export function paperOfKey(key: string): string | undefined {
  return key.startsWith('paper ') ? key.slice('paper '.length) : undefined
}
