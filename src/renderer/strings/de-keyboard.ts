// German words of the keyboard's section of the settings: recording keys, and what is said of conflicts and refusals.
import { count } from './count.ts'
import type { keyboard as en } from './en-keyboard.ts'
import type { Shape } from './shape.ts'

export const keyboard: Shape<typeof en> = {
  /** As German keyboards print them. */
  keyNames: {
    home: 'Pos1',
    end: 'Ende',
    pagedown: 'Bild ↓',
    pageup: 'Bild ↑',
    enter: 'Eingabe',
    escape: 'Esc',
    delete: 'Entf',
    space: 'Leertaste',
    alt: 'Alt',
    shift: 'Umschalt',
    mod: 'Strg',
  },
  title: 'Tastatur',
  intro:
    'Jeder Befehl kann eine Taste haben, oder zwei nacheinander wie G und I. Beim Tippen tun Tasten nichts.',
  search: 'Befehle und Tasten suchen',
  found: (n) => count(n, 'Befehl', 'Befehle'),
  nothing: (typed) => `Kein Befehl und keine Taste heißt „${typed}“`,
  commands: 'Befehle',
  noKey: 'Keine Taste',
  add: (command) => `Taste für „${command}“ hinzufügen`,
  change: (command) => `: diese Taste von „${command}“ ändern`,
  changeHint: 'Diese Taste ändern',
  remove: (key, command) => `${key} von „${command}“ entfernen`,
  reset: (command) => `„${command}“ auf die eingebauten Tasten zurücksetzen`,
  resetAll: 'Alle Tasten zurücksetzen',
  changed: 'Geändert',

  record: 'Eine Taste drücken, oder zwei nacheinander …',
  recordFor: (command) => `Taste für „${command}“ wird aufgenommen. Bitte drücken; Esc bricht ab.`,
  waiting: (key) => `${key} … und dann?`,
  cancelled: 'Keine Taste wurde geändert.',
  given: (key, command) => `${key} ist jetzt „${command}“.`,
  removed: (key, command) => `${key} gehört nicht mehr zu „${command}“.`,
  wasReset: (command) => `„${command}“ hat wieder die eingebauten Tasten.`,
  allReset: 'Alle Tasten sind wieder die eingebauten.',
  conflicts: {
    same: (key, command) => `${key} ist schon „${command}“.`,
    begins: (key, command, other) =>
      `${key} ist der Anfang von ${other}, also „${command}“: Das ließe sich nicht mehr drücken.`,
    begun: (_key, command, other) => `${other} ist „${command}“: Das käme dem zweiten Anschlag zuvor.`,
  },
  moreConflicts: (n) => `Dazu ${count(n, 'weitere Taste', 'weitere Tasten')} dieser Art.`,
  take: 'Stattdessen hier verwenden',
  again: 'Andere Taste wählen',
  cancel: 'Abbrechen',
  reserved: {
    leaves: (key) => `${key} schließt und verlässt überall, was offen ist.`,
    moves: (key) => `${key} geht von Bedienelement zu Bedienelement.`,
    presses: (key) => `${key} drückt, was die Tastatur gerade hat.`,
    edits: (key) => `${key} dient dem Bearbeiten und Kopieren von Text.`,
    system: (key) => `${key} gehört dem Browser oder dem System.`,
    alt: () => 'Tasten mit Alt schreiben auf vielen Tastaturen Zeichen.',
    unknown: () => 'Diese Taste lässt sich von anderen nicht unterscheiden.',
  },
  another: 'Bitte eine andere Taste drücken, oder Esc zum Abbrechen.',
}
