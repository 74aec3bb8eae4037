// How the user likes the window: kept by the browser, and nothing that would be missed. Never library data.
import type { AnnotationColor } from '../../shared/annotations-model.ts'
import type { Sort } from '../../shared/model.ts'
import type { Density, Language, Theme } from '../../shared/settings-model.ts'
import type { PageColors } from './page-colors.ts'

export type Preferences = {
  sort: Sort
  sidebarWidth: number
  listWidth: number
  /** Columns take more room than rows. */
  tableWidth: number
  /** What the setting was last: good until the settings are known. */
  density: Density
  /** The same of the theme; theme.js reads it before anything is painted. */
  theme: Theme
  /** The same of the language; strings/language.ts reads it when the window begins. */
  language: Language
  /** Months and collections opened or closed by hand, by their key. */
  expanded: Record<string, boolean>
  backfillDismissed: boolean
  /** How far back the statistics go; 0 is all there is. */
  statisticsWeeks: number
  /** What was chosen in the palette, the last one first. */
  paletteRecent: { keys: string[] }
  /** What the export menu writes: the format, and of references the style. */
  exportAs: { format: string; style: string }
  pageColors: PageColors
  /** One page at a time, or all one below the other. */
  readerLayout: 'continuous' | 'paged'
  /** What is open beside the pages; empty for nothing. */
  readerPanel: 'outline' | 'pages' | 'annotations' | ''
  readerNotesWidth: number
  /** What text was marked in last. */
  markColor: AnnotationColor
  /** The zoom of papers by their id, the last one first: a preset's name or a number. */
  readerZooms: { zooms: [id: string, zoom: string][] }
}

const DEFAULTS: Preferences = {
  sort: 'day',
  sidebarWidth: 232,
  // About a third of the window: enough for two lines of a title.
  listWidth: Math.round(Math.min(560, Math.max(380, globalThis.innerWidth * 0.31))) || 400,
  tableWidth: Math.round(Math.min(860, Math.max(420, globalThis.innerWidth * 0.5))) || 640,
  density: 'comfortable',
  theme: 'system',
  language: 'en',
  expanded: {},
  backfillDismissed: false,
  statisticsWeeks: 12,
  paletteRecent: { keys: [] },
  exportAs: { format: 'bibtex', style: 'apa' },
  pageColors: 'theme',
  readerLayout: 'continuous',
  readerPanel: '',
  readerNotesWidth: 340,
  markColor: 'yellow',
  readerZooms: { zooms: [] },
}

const keyOf = (name: keyof Preferences) => `lectern.${name}`

export function readPreference<Name extends keyof Preferences>(name: Name): Preferences[Name] {
  const fallback = DEFAULTS[name]
  try {
    const value: unknown = JSON.parse(localStorage.getItem(keyOf(name)) ?? 'null')
    return typeof value === typeof fallback && value !== null ? (value as Preferences[Name]) : fallback
  } catch {
    // Storage is blocked, or holds something else: the defaults are always good.
    return fallback
  }
}

export function writePreference<Name extends keyof Preferences>(name: Name, value: Preferences[Name]): void {
  try {
    localStorage.setItem(keyOf(name), JSON.stringify(value))
  } catch {
    // Storage is full or blocked: the window forgets, nothing else happens.
  }
}
