// Words of importing bibliographies of other programs.
import type {
  ConflictChoice,
  Difference,
  ImportedItem,
  ImportPreview,
  ImportResult,
  SkipReason,
} from '../../shared/importing-model.ts'
import { count, papers } from './count.ts'
import { format } from './format.ts'

const DIFFERENCES: Readonly<Record<Difference, string>> = {
  tags: 'tags',
  collections: 'collections',
  note: 'note',
  status: 'status',
  rating: 'rating',
  key: 'citation key',
  details: 'details',
}

const CHOICES: Readonly<Record<ConflictChoice, string>> = {
  mine: 'Keep mine',
  theirs: 'Take theirs',
  merge: 'Merge',
}

const CHOICE_HINTS: Readonly<Record<ConflictChoice, string>> = {
  mine: 'These papers stay exactly as they are.',
  theirs: 'Their note, status, rating and citation key replace yours; tags and collections are added.',
  merge:
    'Tags and collections are added, their note goes below yours, and only what you left empty is filled in.',
}

const REASONS: Readonly<Record<SkipReason, string>> = {
  known: 'Here already',
  duplicate: 'Twice in the files',
  kept: 'Left as it was',
}

const joined = (parts: readonly (string | false)[], nothing: string) =>
  parts.filter((part) => part !== false).join(' · ') || nothing

function facts({ authors, year, key }: ImportedItem): string {
  const [first, second] = authors.map(({ family }) => family)
  const names =
    first === undefined
      ? ''
      : authors.length > 2
        ? `${first} et al.`
        : [first, second].filter(Boolean).join(', ')
  return [names, year ?? '', key].filter((part) => part !== '').join(' · ')
}

export const importing = {
  title: 'Import a bibliography',
  menu: 'Import a bibliography…',
  intro: 'BibTeX, BibLaTeX, RIS and CSL-JSON files, as Zotero, JabRef, Mendeley and Paperlib export them.',
  hint: 'Tags, notes, collections, dates, statuses and citation keys come along. You see what would change before it does, and one undo takes it all back. Files can also be dropped on the window.',
  chooseFiles: 'Choose files…',
  chooseFolder: 'Choose a folder…',
  noFiles: 'There is no bibliography in this.',
  tooLarge:
    'These files are too large for the window. Import them with “lectern import” on the command line.',
  running: 'Importing',
  progress: (step: 'reading' | 'writing', label: string) =>
    step === 'writing' ? 'Importing…' : label === '' ? 'Reading…' : `Reading ${label}…`,
  stop: 'Stop',
  stopped: 'Stopped. Nothing was imported.',
  summary: ({ fresh, known, conflicts, problems }: ImportPreview) =>
    joined(
      [
        fresh.length > 0 && `${format.number(fresh.length)} new`,
        conflicts.length > 0 && `${format.number(conflicts.length)} different from your library`,
        known.length > 0 && `${format.number(known.length)} here already`,
        problems.length > 0 && `${format.number(problems.length)} unreadable`,
      ],
      'There are no entries in this.',
    ),
  groups: {
    fresh: (n: number) => `New (${format.number(n)})`,
    known: (n: number) => `In your library already (${format.number(n)})`,
    conflicts: (n: number) => `Different from your library (${format.number(n)})`,
    problems: (n: number) => `Could not be read (${format.number(n)})`,
    imported: (n: number) => `Imported (${format.number(n)})`,
    skipped: (n: number) => `Left out (${format.number(n)})`,
  },
  duplicates: (n: number) => `${count(n, 'entry is', 'entries are')} twice in the files, and taken once.`,
  forAll: 'For all:',
  choices: CHOICES,
  choiceHints: CHOICE_HINTS,
  choiceFor: (title: string) => `What to do with ${title}`,
  differences: (differences: readonly Difference[]) =>
    differences.map((name) => DIFFERENCES[name]).join(', '),
  facts,
  untitled: 'Untitled',
  more: (n: number) => `and ${format.number(n)} more`,
  place: (file: string, line: number) => `${file}, line ${line}:`,
  action: (n: number) => (n === 0 ? 'Import' : `Import ${papers(n)}`),
  ended: ({ imported, added, problems }: ImportResult) =>
    joined(
      [
        added > 0 && `${papers(added)} added`,
        imported.length > added && `${papers(imported.length - added)} completed`,
        problems.length > 0 && `${count(problems.length, 'entry', 'entries')} unreadable`,
      ],
      'Nothing new in this',
    ),
  reasons: REASONS,
  undo: 'Undo the import',
  done: 'Done',
}
