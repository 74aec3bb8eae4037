// German words of the sync: the button, its progress, how it ended, and the two offers around it.
import type { SyncResult } from '../../shared/sync-model.ts'
import { days } from './de-count.ts'
import type { sync as en } from './en-sync.ts'
import { format } from './format.ts'
import type { Shape } from './shape.ts'

export const sync: Shape<typeof en> = {
  button: 'Synchronisieren',
  running: 'Synchronisierung läuft',
  cancel: 'Synchronisierung abbrechen',
  progress: ({ done, total }) =>
    total === 0
      ? 'Beginnt …'
      : `${format.number(done)} von ${format.number(total)} ${total === 1 ? 'Tag' : 'Tagen'}`,
  found: (added) => (added === 0 ? '' : `${format.number(added)} neu`),
  waiting: (until) => `Wartet bis ${format.time(until)} auf den Feed`,
  result: (result, finishedAt) => `${resultWords(result)} · ${format.when(finishedAt)}`,
  failedDays: (n) => `${days(n)} nicht abgerufen`,
  failures: {
    offline: 'Ohne Verbindung',
    feed_unavailable: 'Der Feed antwortet nicht',
    feed_malformed: 'Der Feed hat Unlesbares geschickt',
    cancelled: 'Abgebrochen',
  },
  tryAgain: 'Erneut versuchen',
  lastSuccess: (at) => `zuletzt synchronisiert: ${format.when(at)}`,
  never: 'Noch nie synchronisiert',
  ended: (result) => `Synchronisierung beendet. ${resultWords(result)}.`,

  firstRun: {
    title: 'Eine Leseliste, die auch offline funktioniert',
    text: 'Lectern holt die Daily Papers von Hugging Face in eine Bibliothek auf diesem Rechner. Dort lassen sie sich sichten, durchsuchen, verschlagworten, anmerken und zitieren, mit oder ohne Netz.',
    action: 'Die letzten 30 Tage synchronisieren',
    hint: 'Etwa 30 Sekunden. Abbrechen geht jederzeit; was da ist, bleibt.',
    failures: {
      offline: 'Der Feed ist nicht erreichbar. Bitte die Verbindung prüfen und erneut versuchen.',
      feed_unavailable: 'Der Feed antwortet nicht. Bitte in einigen Minuten erneut versuchen.',
      feed_malformed: 'Der Feed hat Unlesbares geschickt. Bitte in einigen Minuten erneut versuchen.',
      cancelled: 'Abgebrochen, bevor etwas ankam.',
    },
  },
  backfill: {
    text: 'Alles seit Mai 2023 abrufen?',
    detail: 'Rund 180 Anfragen; einige Minuten, im Hintergrund.',
    action: 'Alles abrufen',
  },
}

function resultWords(result: SyncResult): string {
  const parts: string[] = []
  if (result.added > 0) parts.push(`${format.number(result.added)} neu`)
  if (result.updated > 0) parts.push(`${format.number(result.updated)} aktualisiert`)
  if (result.rejected > 0) parts.push(`${format.number(result.rejected)} unlesbar`)
  return parts.length > 0 ? parts.join(', ') : 'Keine Änderung'
}
