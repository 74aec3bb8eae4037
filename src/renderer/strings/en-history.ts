// Words of the history: what each change was, and going back to one.
import type { HistoryEntry } from '../../shared/history-model.ts'
import type { Status } from '../../shared/model.ts'
import { count, papers } from './count.ts'
import { tags } from './en-tags.ts'

const became: Record<Status, string> = {
  inbox: 'put back in the inbox',
  queued: 'queued',
  reading: 'being read',
  read: 'marked as read',
  skipped: 'skipped',
}

const quoted = (text: string | undefined) => `“${text ?? ''}”`

type Words = (entry: HistoryEntry, subject: string) => string

const sentences: Readonly<Record<string, Words>> = {
  'reading.setStatus': ({ status = 'inbox' }, subject) => `${subject} ${became[status]}`,
  'reading.update': ({ isNote, rating }, subject) => {
    if (isNote) return `Note on ${subject}`
    return rating === undefined || rating === 0 ? `Rating of ${subject}` : `${subject} rated ${rating}`
  },
  'tags.add': ({ name }, subject) => `${subject} tagged ${quoted(name)}`,
  'tags.remove': ({ name }, subject) => `Tag ${quoted(name)} taken off ${subject}`,
  'tags.rename': ({ name, newName }) => `Tag ${quoted(name)} renamed to ${quoted(newName)}`,
  'tags.merge': ({ name, newName }) =>
    `Tag ${quoted(name)} merged${newName === undefined ? '' : ` into ${quoted(newName)}`}`,
  'tags.setColor': ({ name, color }) =>
    color === undefined
      ? `Colour of the tag ${quoted(name)} removed`
      : `Tag ${quoted(name)} coloured ${tags.colors[color].toLowerCase()}`,
  'tags.delete': ({ name, papers: n }) => `Tag ${quoted(name)} deleted from ${papers(n)}`,
  'collections.create': ({ name }) => `Collection ${quoted(name)} made`,
  'collections.ensure': ({ name }) => `Collection ${quoted(name)} made`,
  'collections.rename': ({ name, newName }) => `Collection ${quoted(name)} renamed to ${quoted(newName)}`,
  'collections.move': ({ name }) => `Collection ${quoted(name)} moved`,
  'collections.setQuery': ({ name }) => `Search of ${quoted(name)} changed`,
  'collections.delete': ({ name }) => `Collection ${quoted(name)} deleted`,
  'collections.add': ({ name }, subject) => `${subject} added to ${quoted(name)}`,
  'collections.remove': ({ name }, subject) => `${subject} removed from ${quoted(name)}`,
  'importing.run': ({ title }, subject) =>
    title === undefined ? 'Bibliography imported' : `${subject} imported`,
  'citekeys.refresh': ({ papers: n }) => `Citation keys of ${papers(n)} refreshed`,
  'citekeys.pin': (_entry, subject) => `Citation key of ${subject} pinned`,
  'citekeys.unpin': (_entry, subject) => `Citation key of ${subject} unpinned`,
  'keptFiles.create': () => 'A file is kept current',
  'keptFiles.setMode': () => 'When a kept file is written',
  'keptFiles.remove': () => 'A file is no longer kept current',
  'annotations.add': (_entry, subject) => `${subject} annotated`,
  'annotations.change': (_entry, subject) => `Annotation of ${subject} changed`,
  'annotations.remove': ({ title }, subject) =>
    title === undefined ? 'Annotations removed' : `Annotations of ${subject} removed`,
  'collections.reorder': ({ name }) => `Papers reordered in ${quoted(name)}`,
}

/** What a change was. `kind` is the short name of its kind, for one that has no sentence here. */
function describe(entry: HistoryEntry, kind: string): string {
  const subject = entry.title === undefined ? papers(entry.papers) : quoted(entry.title)
  const sentence = sentences[entry.kind]
  if (sentence !== undefined) return sentence(entry, subject)
  const what = kind.slice(0, 1).toUpperCase() + kind.slice(1)
  const named = entry.name ?? entry.title
  return named === undefined ? what : `${what}: ${quoted(named)}`
}

export const historyView = {
  describe,
  title: 'History',
  open: 'History',
  hint: 'Newest first. Enter undoes a change and all after it, or does again what was undone up to it.',
  empty:
    'Nothing changed yet. What you do to papers, tags and collections is listed here, and can be undone.',
  list: 'Changes',
  undoTo: 'Undo to here',
  redoTo: 'Redo to here',
  undone: 'Undone',
  now: 'You are here',
  more: 'Show older changes',
  stepsUndone: (n: number) => `${count(n, 'change', 'changes')} undone`,
  stepsRedone: (n: number) => `${count(n, 'change', 'changes')} done again`,
}
