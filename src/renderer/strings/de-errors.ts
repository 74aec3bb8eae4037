// German words for every error code: what happened and, where there is something, what to do.
import type { ErrorData } from '../../shared/errors.ts'
import type { errors as en } from './en-errors.ts'
import { format } from './format.ts'
import type { Shape } from './shape.ts'

/** With its articles, for a noun alone does not say its gender. */
const NOUNS: Readonly<
  Record<ErrorData<'not_found'>['what'] | ErrorData<'conflict'>['what'], readonly [string, string]>
> = {
  paper: ['Dieses Paper', 'ein Paper'],
  tag: ['Dieses Schlagwort', 'ein Schlagwort'],
  collection: ['Diese Sammlung', 'eine Sammlung'],
  file: ['Diese Datei', 'eine Datei'],
  style: ['Dieser Stil', 'einen Stil'],
  sync: ['Diese Synchronisierung', 'eine Synchronisierung'],
  library: ['Diese Bibliothek', 'eine Bibliothek'],
  status: ['Dieser Status', 'einen Status'],
  watch_rule: ['Diese Beobachtungsregel', 'eine Beobachtungsregel'],
  watch_rules: ['Diese Beobachtungsregel', 'eine Beobachtungsregel'],
  citekey: ['Dieser Zitierschlüssel', 'einen Zitierschlüssel'],
  kept_file: ['Diese Datei', 'eine Datei'],
  upload: ['Diese Übertragung', 'eine Übertragung'],
  nesting: ['Diese Sammlung', 'eine Sammlung'],
  annotation: ['Diese Anmerkung', 'eine Anmerkung'],
}

const STYLE_FAULT = {
  not_csl: 'ist kein CSL-Stil.',
  dependent: 'verweist nur auf einen anderen Stil. Bitte stattdessen jenen wählen.',
  no_bibliography: 'hat kein Literaturverzeichnis. Bitte einen anderen Stil wählen.',
} as const

const ZOTERO = {
  not_running: 'Zotero antwortet nicht. Bitte starten und erneut versuchen.',
  refused: 'Zotero hat die Paper nicht angenommen. Bitte sein Fenster ansehen und erneut versuchen.',
  read_only:
    'Was in Zotero ausgewählt ist, lässt sich nicht ändern. Bitte dort die eigene Bibliothek wählen und erneut versuchen.',
} as const

const PDF_FAULT = {
  not_pdf: 'ist kein PDF.',
  cut: 'ist unvollständig. Bitte neu holen.',
  unreadable: 'lässt sich nicht lesen.',
  encrypted: 'ist mit einem Passwort geschützt.',
  too_large: 'ist zu groß.',
  limit: 'passt nicht mehr in den eingestellten Platz für PDFs.',
} as const

export const errors: Shape<typeof en> = {
  not_found: ({ what, id }) => `${NOUNS[what][0]} ist nicht in der Bibliothek: ${id}.`,
  conflict: ({ what, id }) => {
    if (what === 'sync')
      return 'Es läuft schon eine Synchronisierung. Bitte ihr Ende abwarten oder sie abbrechen.'
    if (what === 'nesting')
      return `„${id}“ kann nicht in sich selbst oder ihren eigenen Inhalt verschoben werden.`
    if (what === 'watch_rules')
      return `Mehr als ${id} Beobachtungsregeln sind nicht möglich. Bitte zuerst eine löschen.`
    if (what === 'citekey')
      return `Ein anderes Paper hat den Zitierschlüssel „${id}“. Bitte einen anderen wählen.`
    if (what === 'upload') return 'Die Übertragung der Datei geriet durcheinander. Bitte erneut hinzufügen.'
    if (what === 'kept_file') return `${id} wird schon aktuell gehalten.`
    if (what === 'annotation') return 'Diese Anmerkung lässt sich nicht auf diese Weise ändern.'
    return `Es gibt schon ${NOUNS[what][1]} namens „${id}“. Bitte einen anderen Namen wählen.`
  },
  cancelled: () => 'Abgebrochen.',
  offline: () => 'Der Feed ist nicht erreichbar. Die Bibliothek funktioniert wie immer.',
  feed_unavailable: ({ status, retryAt }) =>
    [
      status === undefined
        ? 'Der Feed hat nicht geantwortet.'
        : `Der Feed hat eine Störung (HTTP ${status}).`,
      retryAt === undefined
        ? 'Bitte in einigen Minuten erneut versuchen.'
        : `Bitte nach ${format.time(retryAt)} Uhr erneut versuchen.`,
    ].join(' '),
  feed_malformed: ({ reason }) => `Der Feed hat etwas Unlesbares geschickt: ${reason}`,
  pdf_unavailable: ({ id }) => `Für ${id} gibt es gerade kein PDF.`,
  pdf_unusable: ({ name, fault }) => `${name} ${PDF_FAULT[fault]}`,
  file_exists: ({ path }) => `${path} gibt es schon. Bitte einen anderen Namen wählen.`,
  disk_full: ({ path }) =>
    `Der Datenträger ist voll (${path}). Nichts ging verloren; bitte Platz schaffen und erneut versuchen.`,
  database_newer: ({ found, supported }) =>
    `Diese Bibliothek stammt von einem neueren Lectern (Format ${found}; dieses liest bis ${supported}). Bitte Lectern aktualisieren.`,
  database_damaged: ({ path, detail }) => `Die Bibliothek unter ${path} ist beschädigt: ${detail}`,
  style_unusable: ({ name, fault }) => `${name} ${STYLE_FAULT[fault]}`,
  zotero_unavailable: ({ why }) => ZOTERO[why],
  unsupported_here: ({ what }) => `Das ist hier nicht möglich: ${what}.`,
  internal: ({ ref }) => `In Lectern ist ein Fehler aufgetreten. Im Protokoll steht er unter ${ref}.`,
}
