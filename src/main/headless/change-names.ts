// The command line's names for changes that can be taken back; the contract names them by their procedure.
import { plainText } from './plain-text.ts'

const NAMES: Readonly<Record<string, string>> = {
  'reading.setStatus': 'setting a status',
  'reading.update': 'a rating or a note',
  'tags.add': 'adding a tag',
  'tags.remove': 'removing a tag',
  'tags.rename': 'renaming a tag',
  'tags.merge': 'merging two tags',
  'tags.setColor': 'colouring a tag',
  'tags.delete': 'deleting a tag',
  'collections.create': 'making a collection',
  'collections.ensure': 'making a collection',
  'collections.rename': 'renaming a collection',
  'collections.move': 'moving a collection',
  'collections.delete': 'deleting a collection',
  'collections.add': 'filing papers in a collection',
  'collections.remove': 'taking papers out of a collection',
  'papers.complete': 'completing an entry',
  'papers.deleteLocal': 'deleting an entry',
  'importing.run': 'an import',
  'watchRules.create': 'making a watch rule',
  'watchRules.update': 'changing a watch rule',
  'watchRules.delete': 'removing a watch rule',
  'citekeys.refresh': 'refreshing citation keys',
  'citekeys.pin': 'pinning a citation key',
  'citekeys.unpin': 'unpinning a citation key',
  'keptFiles.create': 'keeping a file current',
  'keptFiles.setMode': 'changing how a file is kept current',
  'keptFiles.remove': 'no longer keeping a file current',
  'annotations.add': 'annotating a paper',
  'annotations.change': 'changing an annotation',
  'annotations.remove': 'removing annotations',
  'collections.reorder': 'reordering a collection',
}

export function nameChange(change: string): string {
  return Object.hasOwn(NAMES, change) ? (NAMES[change] ?? change) : plainText(change)
}
