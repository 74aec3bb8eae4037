// German words of importing bibliographies of other programs.
import type { ConflictChoice, Difference, SkipReason } from '../../shared/importing-model.ts'
import { count } from './count.ts'
import { papers } from './de-count.ts'
import { importing as english } from './en-importing.ts'
import { format } from './format.ts'
import type { Shape } from './shape.ts'

const DIFFERENCES: Readonly<Record<Difference, string>> = {
  tags: 'Schlagwörter',
  collections: 'Sammlungen',
  note: 'Notiz',
  status: 'Lesestatus',
  rating: 'Bewertung',
  key: 'Zitierschlüssel',
  details: 'Angaben',
}

const CHOICES: Readonly<Record<ConflictChoice, string>> = {
  mine: 'Meines behalten',
  theirs: 'Anderes übernehmen',
  merge: 'Zusammenführen',
}

const CHOICE_HINTS: Readonly<Record<ConflictChoice, string>> = {
  mine: 'Diese Paper bleiben genau, wie sie sind.',
  theirs:
    'Notiz, Lesestatus, Bewertung und Zitierschlüssel werden ersetzt; Schlagwörter und Sammlungen kommen hinzu.',
  merge:
    'Schlagwörter und Sammlungen kommen hinzu, die andere Notiz steht unter der eigenen, und nur was leer war, wird ergänzt.',
}

const REASONS: Readonly<Record<SkipReason, string>> = {
  known: 'Schon vorhanden',
  duplicate: 'Doppelt in den Dateien',
  kept: 'Unverändert gelassen',
}

const joined = (parts: readonly (string | false)[], nothing: string) =>
  parts.filter((part) => part !== false).join(' · ') || nothing

export const importing: Shape<typeof english> = {
  title: 'Bibliographie importieren',
  menu: 'Bibliographie importieren …',
  intro:
    'Dateien in BibTeX, BibLaTeX, RIS und CSL-JSON, wie Zotero, JabRef, Mendeley und Paperlib sie exportieren.',
  hint: 'Schlagwörter, Notizen, Sammlungen, Daten, Lesestatus und Zitierschlüssel kommen mit. Was sich ändert, ist vorher zu sehen, und einmal rückgängig machen nimmt alles zurück. Dateien können auch auf das Fenster gezogen werden.',
  chooseFiles: 'Dateien wählen …',
  chooseFolder: 'Ordner wählen …',
  noFiles: 'Darin ist keine Bibliographie.',
  tooLarge: 'Diese Dateien sind zu groß für das Fenster. „lectern import“ auf der Kommandozeile nimmt sie.',
  running: 'Import',
  progress: (step, label) =>
    step === 'writing' ? 'Wird importiert …' : label === '' ? 'Wird gelesen …' : `${label} wird gelesen …`,
  stop: 'Anhalten',
  stopped: 'Angehalten. Nichts wurde importiert.',
  summary: ({ fresh, known, conflicts, problems }) =>
    joined(
      [
        fresh.length > 0 && `${format.number(fresh.length)} neu`,
        conflicts.length > 0 && `${format.number(conflicts.length)} anders als in der Bibliothek`,
        known.length > 0 && `${format.number(known.length)} schon vorhanden`,
        problems.length > 0 && `${format.number(problems.length)} unlesbar`,
      ],
      'Darin sind keine Einträge.',
    ),
  groups: {
    fresh: (n) => `Neu (${format.number(n)})`,
    known: (n) => `Schon in der Bibliothek (${format.number(n)})`,
    conflicts: (n) => `Anders als in der Bibliothek (${format.number(n)})`,
    problems: (n) => `Nicht lesbar (${format.number(n)})`,
    imported: (n) => `Importiert (${format.number(n)})`,
    skipped: (n) => `Ausgelassen (${format.number(n)})`,
  },
  duplicates: (n) =>
    `${count(n, 'Eintrag steht', 'Einträge stehen')} doppelt in den Dateien und zählt einmal.`,
  forAll: 'Für alle:',
  choices: CHOICES,
  choiceHints: CHOICE_HINTS,
  choiceFor: (title) => `Was mit ${title} geschieht`,
  differences: (differences) => differences.map((name) => DIFFERENCES[name]).join(', '),
  facts: english.facts,
  untitled: 'Ohne Titel',
  more: (n) => `und ${format.number(n)} weitere`,
  place: (file, line) => `${file}, Zeile ${line}:`,
  action: (n) => (n === 0 ? 'Importieren' : `${papers(n)} importieren`),
  ended: ({ imported, added, problems }) =>
    joined(
      [
        added > 0 && `${papers(added)} hinzugefügt`,
        imported.length > added && `${papers(imported.length - added)} ergänzt`,
        problems.length > 0 && `${count(problems.length, 'Eintrag', 'Einträge')} unlesbar`,
      ],
      'Nichts Neues darin',
    ),
  reasons: REASONS,
  undo: 'Import rückgängig machen',
  done: 'Fertig',
}
