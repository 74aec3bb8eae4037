// German words of taking papers offline.
import type { PackEstimate, PdfProblem, StoredPdf } from '../../shared/pdfs-model.ts'
import { count } from './count.ts'
import { papers } from './de-count.ts'
import type { offline as en } from './en-offline.ts'
import { format } from './format.ts'
import type { Shape } from './shape.ts'

const size = (bytes: number) =>
  bytes < 999_500_000
    ? `${format.number(Math.max(0.1, Math.round(bytes / 100_000) / 10))} MB`
    : `${format.number(Math.round(bytes / 100_000_000) / 10)} GB`

function duration(seconds: number): string {
  if (seconds < 60) return 'weniger als eine Minute'
  const minutes = Math.ceil(seconds / 60)
  return minutes < 90
    ? count(minutes, 'Minute', 'Minuten')
    : `${format.number(Math.round(minutes / 6) / 10)} Stunden`
}

const PROBLEMS: Readonly<Record<Exclude<PdfProblem['why'], 'server'>, string>> = {
  offline: 'Kein Netz',
  none: 'arXiv hat kein PDF davon',
  not_pdf: 'Es kam etwas anderes als ein PDF, vielleicht die Seite eines Gastnetzes',
  cut: 'Es kam nur ein Teil',
  unreadable: 'Was kam, lässt sich nicht lesen',
  encrypted: 'Die Datei verlangt ein Passwort',
  too_large: 'Größer als 500 MB',
  disk_full: 'Der Datenträger ist voll',
  limit: 'Der Platz für PDFs ist aufgebraucht',
  disk_refused: 'In den Ordner lässt sich nicht schreiben',
  broken: 'In Lectern ist ein Fehler aufgetreten',
}

export const offline: Shape<typeof en> = {
  title: 'Mitnehmen',
  button: 'Paper offline mitnehmen',
  bulk: 'Offline mitnehmen …',
  mark: 'Offline bereit',
  progress: (done, total) => `${format.number(done)} von ${format.number(total)}`,
  size,

  which: 'Welche Paper',
  selection: (n) => `Die Auswahl (${papers(n)})`,
  list: (n) => `Diese Liste (${papers(n)})`,
  queued: (n) => `Alles Vorgemerkte (${papers(n)})`,
  collection: 'Eine Sammlung',
  start: 'Mitnehmen',
  counting: 'Wird gezählt …',
  nothing: 'Es ist kein Paper darunter.',
  estimate: ({ papers: all, stored, toFetch, bytes, seconds }: PackEstimate) =>
    toFetch === 0
      ? `${papers(all)}, alle PDFs sind da: sie werden bis zum letzten Byte geprüft.`
      : `${papers(all)}, davon ${format.number(stored)} schon da: ${count(toFetch, 'PDF', 'PDFs')} abzurufen, etwa ${size(bytes)} und ${duration(seconds)}.`,
  unavailable: (n) =>
    `Für ${count(n, 'Eintrag', 'Einträge')} gibt es kein PDF abzurufen. Bitte eine Datei anhängen.`,
  overLimit: (room) =>
    `Mehr als die übrigen ${size(room)} für PDFs: was am längsten nicht gelesen wurde, weicht, aber nichts Vorgemerktes, Begonnenes oder mit Anmerkungen.`,
  overDisk: (free) => `Auf dem Datenträger sind nur noch ${size(free)} frei.`,

  running: 'Downloads',
  overall: 'Alle Downloads',
  file: (title) => `„${title}“ wird abgerufen`,
  ready: (n) => `${papers(n)} offline bereit`,
  failedCount: (n) => `${format.number(n)} fehlgeschlagen`,
  paused: 'Angehalten',
  waitingUntil: (instant) => `Wartet, nächster Versuch um ${format.time(instant)}`,
  speed: (bytesPerSecond) => `${size(bytesPerSecond)}/s`,
  of: (bytes, total) => (total === undefined ? size(bytes) : `${size(bytes)} von ${size(total)}`),
  more: (n) => `und ${format.number(n)} weitere ausstehend`,
  pause: 'Anhalten',
  resume: 'Fortsetzen',
  cancel: 'Abbrechen',
  retryAll: 'Fehlgeschlagene erneut versuchen',
  retry: (title) => `Erneut versuchen: ${title}`,
  drop: (title) => `Nicht abrufen: ${title}`,
  problem: ({ why, status }: PdfProblem): string => {
    if (why !== 'server') return PROBLEMS[why]
    if (status === 429) return 'arXiv bittet zu warten'
    return status === undefined ? 'Die Verbindung brach ab' : `arXiv lehnt ab (HTTP ${status})`
  },

  pdf: 'PDF',
  about: ({ pages, bytes, version, source }: StoredPdf) =>
    [
      source === 'attached'
        ? 'Eigene Datei'
        : version === undefined
          ? 'Auf diesem Rechner'
          : `Version ${version}`,
      count(pages, 'Seite', 'Seiten'),
      size(bytes),
    ].join(' · '),
  states: { missing: 'Die Datei fehlt', damaged: 'Die Datei ist beschädigt' },
  fetchAgain: 'Erneut abrufen',
  attach: 'PDF anhängen …',
  replace: 'Anderes PDF anhängen …',
  attached: 'PDF angehängt',
  attaching: 'Das PDF wird angehängt …',
  attachOne: 'Bitte ein Paper auswählen und dann sein PDF ablegen.',
  remove: 'PDF entfernen',
  removed: (n) => `${count(n, 'PDF', 'PDFs')} entfernt`,
  fetching: 'Unterwegs',
  waiting: 'Wartet, bis es an der Reihe ist',

  settings: {
    title: 'Offline',
    used: (files, bytes, limit) => `${count(files, 'PDF', 'PDFs')}, ${size(bytes)} von ${size(limit)}`,
    lost: (n) => `${count(n, 'Datei fehlt oder ist', 'Dateien fehlen oder sind')} beschädigt.`,
    automatic: 'PDFs von Vorgemerktem abrufen',
    automaticHint: 'Sobald ein Paper vorgemerkt wird, eines nach dem anderen, während Lectern offen ist.',
    limit: 'Platz für PDFs',
    limitHint:
      'Ist er aufgebraucht, weicht, was am längsten nicht gelesen wurde; nichts Vorgemerktes, Begonnenes oder mit Anmerkungen, und keine eigenen Dateien.',
    gigabytes: 'GB',
    verify: 'Alle Dateien prüfen',
    verifying: (done, total) => `${format.number(done)} von ${format.number(total)} geprüft …`,
    verified: (whole, lost) =>
      lost === 0
        ? `${count(whole, 'Datei ist', 'Dateien sind')} vollständig.`
        : `${count(whole, 'Datei ist', 'Dateien sind')} vollständig, ${format.number(lost)} fehlen oder sind beschädigt.`,
    fetchLost: 'Erneut abrufen',
  },
}
