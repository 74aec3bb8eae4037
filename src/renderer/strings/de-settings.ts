// German words of the settings, and of the notifications that they switch on.
import { count } from './count.ts'
import { papers } from './de-count.ts'
import type { settings as en } from './en-settings.ts'
import { format } from './format.ts'
import type { Shape } from './shape.ts'

const newPapers = (n: number) => count(n, 'neues Paper', 'neue Paper')

export const settings: Shape<typeof en> = {
  title: 'Einstellungen',
  sections: 'Abschnitte',
  reset: 'Auf Vorgaben zurücksetzen',
  resetDone: (section) => `${section}: auf die Vorgaben zurückgesetzt`,
  damaged: (paths) =>
    `Diese Einstellungen waren nicht lesbar und stehen auf ihren Vorgaben: ${paths.join(', ')}.`,

  feed: {
    title: 'Feed-Abruf',
    automatic: 'Von selbst synchronisieren',
    automaticHint:
      'Zu diesen Zeiten, bis zu fünf Minuten später, solange Lectern offen ist; und beim Start, wenn die letzte Synchronisierung mehr als vier Stunden zurückliegt.',
    times: 'Uhrzeiten',
    time: (n) => `Uhrzeit ${n}`,
    addTime: 'Uhrzeit hinzufügen',
    removeTime: (time) => `${time} entfernen`,
    noTimes: 'Keine: Synchronisiert wird nur beim Start.',
    refreshDays: 'Erneut abrufen',
    refreshDaysHint:
      'Stimmen und Nachzügler kommen noch hinzu. Eine Synchronisierung ruft so viele der letzten Tage erneut ab.',
    days: 'Tage',
    backfillFrom: 'Alles abrufen seit',
    backfillFromHint: 'Wie weit „Alles abrufen“ zurückgeht. Der Feed begann am 4. Mai 2023.',
  },

  notifications: {
    title: 'Benachrichtigungen',
    enabled: 'Neue Paper melden',
    enabledHint:
      'Eine Benachrichtigung für jede Synchronisierung, die Lectern von selbst begann und die Neues brachte.',
    onlyWatched: 'Nur Treffer einer Beobachtungsregel',
    denied:
      'Dieser Browser erlaubt Lectern keine Benachrichtigungen. In seinen Einstellungen lassen sie sich für diese Adresse erlauben.',
    ask: 'In diesem Browser erlauben',
    unsupported: 'Dieser Browser kennt keine Benachrichtigungen.',
  },

  appearance: {
    title: 'Darstellung',
    theme: 'Farbschema',
    themes: { system: 'Wie das System', light: 'Hell', dark: 'Dunkel' },
    density: 'Zeilen der Liste',
    densities: { comfortable: 'Bequem', compact: 'Kompakt', table: 'Tabelle' },
    language: 'Sprache',
  },

  data: {
    title: 'Datenordner',
    folder: 'Hier liegt die Bibliothek',
    open: 'Ordner öffnen',
    copy: 'Pfad kopieren',
    copied: 'Pfad kopiert',
    moveTitle: 'Zum Umziehen',
    move: 'Lectern beenden, den ganzen Ordner verschieben und Lectern mit der Umgebungsvariablen LECTERN_DATA_DIR starten, die den neuen Ort nennt. Der Ort darf keiner sein, an den zwei Rechner zugleich schreiben.',
  },

  backup: {
    title: 'Sicherung',
    now: 'Jetzt sichern',
    running: 'Wird gesichert …',
    done: (path) => `Gesichert nach ${path}`,
    last: (at) => `Letzte Sicherung: ${format.when(at)}`,
    never: 'Noch keine Sicherung.',
    automatic: 'Von selbst sichern',
    automaticHint: 'Einmal in der Woche, solange Lectern offen ist.',
    keep: 'Behalten werden die letzten',
    copies: 'Kopien',
    folder: 'Ordner',
    folderHint:
      'Ein vollständiger Pfad, am besten auf einem anderen Datenträger. Leer: „backups“ im Datenordner.',
    list: 'Sicherungen',
    size: (bytes) => `${format.number(Math.max(0.1, Math.round(bytes / 100_000) / 10))} MB`,
    restoreTitle: 'Zum Wiederherstellen',
    restore: 'Lectern beenden, dann in einem Terminal ausführen:',
    restoreCommand: (path) => `lectern restore ${/\s/.test(path) ? `"${path}"` : path}`,
    copy: 'Befehl kopieren',
    copied: 'Befehl kopiert',
    restoreKept: 'Die jetzige Bibliothek bleibt neben den Sicherungen erhalten.',
  },

  news: ({ papers: added, watched, rules, onlyWatched }) => ({
    title: onlyWatched ? `${newPapers(watched)} zu den Beobachtungsregeln` : newPapers(added),
    body: rules.map((rule) => `${rule.name}: ${papers(rule.papers)}`).join('\n'),
  }),
}
