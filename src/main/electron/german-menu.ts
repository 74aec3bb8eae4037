// The application menu in German. Electron's own menus speak English alone, so their roles are listed here one by one,
// as Electron lists them, each with its word.
import type { MenuItemConstructorOptions } from 'electron'

type Role = NonNullable<MenuItemConstructorOptions['role']>

const WORDS = {
  about: 'Über Lectern',
  services: 'Dienste',
  hide: 'Lectern ausblenden',
  hideOthers: 'Andere ausblenden',
  unhide: 'Alle einblenden',
  quit: 'Lectern beenden',
  close: 'Fenster schließen',
  undo: 'Rückgängig',
  redo: 'Wiederholen',
  cut: 'Ausschneiden',
  copy: 'Kopieren',
  paste: 'Einfügen',
  pasteAndMatchStyle: 'Einfügen und Stil anpassen',
  delete: 'Löschen',
  selectAll: 'Alles auswählen',
  reload: 'Neu laden',
  forceReload: 'Vollständig neu laden',
  toggleDevTools: 'Entwicklerwerkzeuge',
  resetZoom: 'Originalgröße',
  zoomIn: 'Vergrößern',
  zoomOut: 'Verkleinern',
  togglefullscreen: 'Vollbild',
  minimize: 'Minimieren',
  zoom: 'Zoomen',
  front: 'Alle nach vorne bringen',
} as const satisfies Partial<Record<Role, string>>

type Entry = keyof typeof WORDS | '-'

export function germanMenu(platform: NodeJS.Platform): MenuItemConstructorOptions[] {
  const isMac = platform === 'darwin'
  const menus = [
    menu('Datei', isMac ? ['close'] : ['quit']),
    menu('Bearbeiten', [
      'undo',
      'redo',
      '-',
      'cut',
      'copy',
      'paste',
      ...(isMac
        ? (['pasteAndMatchStyle', 'delete', 'selectAll'] as const)
        : (['delete', '-', 'selectAll'] as const)),
    ]),
    menu('Ansicht', [
      'reload',
      'forceReload',
      'toggleDevTools',
      '-',
      'resetZoom',
      'zoomIn',
      'zoomOut',
      '-',
      'togglefullscreen',
    ]),
    // With its role, for macOS adds the open windows.
    {
      ...menu('Fenster', isMac ? ['minimize', 'zoom', '-', 'front'] : ['minimize', 'zoom', 'close']),
      role: 'window' as const,
    },
  ]
  if (!isMac) return menus
  return [
    menu('Lectern', ['about', '-', 'services', '-', 'hide', 'hideOthers', 'unhide', '-', 'quit']),
    ...menus,
  ]
}

function menu(label: string, entries: readonly Entry[]): MenuItemConstructorOptions {
  return {
    label,
    submenu: entries.map((entry) =>
      entry === '-' ? { type: 'separator' } : { role: entry, label: WORDS[entry] },
    ),
  }
}
