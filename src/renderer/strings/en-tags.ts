// Words of tags themselves: their menu, their colours, and what was done to them.
import type { TagColor } from '../../shared/model.ts'
import { papers } from './count.ts'

const colors: Record<TagColor, string> = {
  red: 'Red',
  orange: 'Orange',
  yellow: 'Yellow',
  green: 'Green',
  teal: 'Teal',
  blue: 'Blue',
  purple: 'Purple',
  pink: 'Pink',
}

export const tags = {
  colors,
  color: 'Colour',
  noColor: 'No colour',
  rename: 'Rename…',
  merge: 'Merge into…',
  delete: 'Delete',
  renameTitle: (tag: string) => `Rename the tag “${tag}”`,
  name: 'Name',
  renameAction: 'Rename',
  mergeAction: 'Merge',
  taken: (tag: string, other: string, n: number) =>
    `“${other}” is already on ${papers(n)}. Merging puts it on those of “${tag}” too, and “${tag}” is gone.`,
  mergeTitle: (tag: string) => `Merge the tag “${tag}”`,
  mergeText: (tag: string) => `Its papers get the tag you choose, and “${tag}” is gone.`,
  mergeInto: 'Merge into',
  openFirst: 'Open a tag first.',
  renamed: (tag: string, name: string) => `“${tag}” is “${name}” now`,
  merged: (tag: string, into: string) => `“${tag}” merged into “${into}”`,
  colored: (tag: string, color: TagColor | undefined) =>
    color === undefined ? `“${tag}” has no colour` : `“${tag}” is ${colors[color].toLowerCase()} now`,
  deleted: (tag: string, n: number) => `“${tag}” deleted from ${papers(n)}`,
}
