// What the benchmark asks of an engine, and how one is opened by its name.
import { openFuse } from './fuse.ts'
import { openMiniSearch } from './mini-search.ts'
import { openOurs } from './ours.ts'

export type Engine = {
  readonly name: string
  /** Ids, best first. */
  readonly search: (query: string, limit: number) => readonly string[]
  readonly close: () => void
}

export const ENGINES = {
  Lectern: openOurs,
  MiniSearch: openMiniSearch,
  'Fuse.js': (libraryPath: string) => openFuse(libraryPath, false),
  'Fuse.js, extended': (libraryPath: string) => openFuse(libraryPath, true),
} satisfies Readonly<Record<string, (libraryPath: string) => Engine>>

export type EngineName = keyof typeof ENGINES
