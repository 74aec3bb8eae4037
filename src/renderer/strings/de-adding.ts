// German words of adding papers by hand, of what is waited for, and of entries that no feed knows.
import type { AddFailure, AddProgress, AddResult, PendingPaper } from '../../shared/adding-model.ts'
import { isLocalId } from '../../shared/local-id.ts'
import { count } from './count.ts'
import { papers } from './de-count.ts'
import type { adding as en } from './en-adding.ts'
import { format } from './format.ts'
import type { Shape } from './shape.ts'

const WHY: Readonly<Record<AddFailure, string>> = {
  offline: 'keine Verbindung',
  feed_unavailable: 'der Feed antwortet nicht',
  feed_malformed: 'der Feed hat Unlesbares geschickt',
}

const LAST_ERROR: Readonly<Record<NonNullable<PendingPaper['lastError']>, string>> = {
  offline: 'Es gab keine Verbindung.',
  feed_unavailable: 'Der Feed hat nicht geantwortet, wie er sollte.',
  feed_malformed: 'Der Feed hat etwas Unlesbares geantwortet.',
  not_found: 'Weder Hugging Face noch arXiv kennt es.',
}

const because = (failure: AddFailure | undefined) => (failure === undefined ? '' : ` (${WHY[failure]})`)

function ended({ added, known, queued, unresolved, failure }: AddResult): string {
  const local = unresolved.filter(({ id }) => isLocalId(id)).length
  const lost = unresolved.length - local
  const parts = [
    added.length > 0 && `${papers(added.length)} hinzugefügt`,
    known.length > 0 && `${format.number(known.length)} schon vorhanden`,
    queued.length > 0 && `${format.number(queued.length)} ausstehend${because(failure)}`,
    local > 0 && `${count(local, 'eigener Eintrag', 'eigene Einträge')} angelegt`,
    lost > 0 && `${format.number(lost)} nicht gefunden`,
  ].filter((part) => part !== false)
  return parts.length === 0 ? 'Nichts wurde hinzugefügt' : parts.join(' · ')
}

export const adding: Shape<typeof en> = {
  button: 'Paper hinzufügen',
  title: 'Paper hinzufügen',
  field: 'Was hinzugefügt wird',
  hint: 'IDs, Adressen, DOIs oder Titel, einzeln oder mehrere; oder der Text einer Seite der Daily Papers.',
  placeholder: '2410.12345\nhttps://arxiv.org/abs/…\n10.48550/arXiv.…\nEin Titel',
  chooseFile: 'Gespeicherte Seite wählen …',
  removeFile: (name) => `${name} entfernen`,
  files: (n) => count(n, 'Datei', 'Dateien'),
  pasted: 'Eingefügte Seite',
  unreadable: 'Hier lassen sich nur Text- und HTML-Dateien lesen.',
  mixed: 'Text und HTML gehen nicht zusammen: Die HTML-Dateien wurden genommen.',
  drop: 'Zum Hinzufügen loslassen',
  recognised: 'Erkannt',
  nothing: 'Darin ist noch kein Paper genannt.',
  summary: (known, named, texts) =>
    [
      known > 0 && `${format.number(known)} in der Bibliothek`,
      named > 0 && `${format.number(named)} abzurufen`,
      texts > 0 && `${format.number(texts)} nach Titel`,
    ]
      .filter((part) => part !== false)
      .join(' · '),
  isKnown: 'In der Bibliothek',
  isNamed: 'Abzurufen',
  isText: 'Nach Titel, sonst eigener Eintrag',
  isOwn: 'Eigener Eintrag',
  more: (n) => `und ${format.number(n)} weitere`,
  add: (n) => (n === 0 ? 'Hinzufügen' : `${papers(n)} hinzufügen`),
  showKnown: 'Zeigen',
  progress: ({ done, total }: AddProgress) =>
    total === 0 ? 'Wird gesucht …' : `Wird gesucht: ${format.number(done)} von ${format.number(total)}`,
  running: 'Paper werden gesucht',
  stop: 'Anhalten',
  stopped:
    'Angehalten. Was noch fehlt, steht aus und wird mit der nächsten Synchronisierung erneut versucht.',
  ended,
  show: 'Zeigen',
  done: 'Fertig',
  addMore: 'Weitere hinzufügen',
  showWaiting: 'Ausstehende zeigen',
  results: {
    added: 'Hinzugefügt',
    known: 'Schon in der Bibliothek',
    queued: (failure) => (failure === undefined ? 'Ausstehend' : `Ausstehend: ${WHY[failure]}`),
    local: 'Als eigene Einträge behalten, denn kein bekanntes Paper hat diese Worte',
    lost: 'Weder bei Hugging Face noch bei arXiv gefunden',
  },

  waiting: {
    place: 'Ausstehend',
    placeTitle: 'Gewünschte Paper, die noch nicht da sind',
    title: 'Ausstehende Paper',
    hint: 'Ein neuer Versuch folgt mit jeder Synchronisierung und sobald die Verbindung wieder steht.',
    hintLost: 'Bitte die Nummern prüfen und Vertipptes vergessen lassen.',
    none: 'Nichts steht aus.',
    list: 'Ausstehende Paper',
    queued: 'Ausstehend',
    unresolved: 'Nicht gefunden',
    about: ({ askedAt, attempts, lastError }) =>
      [
        `Gewünscht: ${format.when(askedAt)}.`,
        attempts > 0 && `${count(attempts, 'Versuch', 'Versuche')}.`,
        lastError !== undefined && LAST_ERROR[lastError],
      ]
        .filter((part) => part !== false)
        .join(' '),
    retry: (name) => `${name} erneut versuchen`,
    retryAll: 'Jetzt erneut versuchen',
    forget: (name) => `${name} vergessen`,
    forgotten: (n) => `${papers(n)} vergessen`,
  },

  entry: {
    region: 'Eigener Eintrag',
    mark: 'Eigener Eintrag',
    text: 'Kein Paper, das Hugging Face kennt, hat diesen Titel.',
    complete: 'Ergänzen …',
    delete: 'Löschen',
    deleted: (title) => `„${title}“ gelöscht`,
    form: 'Eintrag ergänzen',
    title: 'Titel',
    authors: 'Autoren, je Zeile einer',
    abstract: 'Zusammenfassung',
    date: 'Veröffentlicht',
    link: 'Adresse',
    linkWrong: 'Eine Adresse beginnt mit https://',
    save: 'Speichern',
    saved: 'Eintrag gespeichert',
    noAuthors: 'Noch keine Autoren.',
    noAbstract: 'Noch keine Zusammenfassung.',
  },
}
