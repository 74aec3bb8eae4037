// The reader: which papers are open in it, and which of them the keys act on. It lies over list and paper, which stay as
// they are; whatever changes the view leaves it.
import { requestFocus } from './focus-request.ts'
import { createStore } from './store.ts'
import { drawerStore, viewStore } from './stores.ts'
import { type View, viewKey } from './view.ts'

/** Where to open a paper: at a page, and with what to look for there. Else at the page it was left at. */
export type ReadingSpot = { readonly page?: number; readonly find?: string }

export type OpenPaper = ReadingSpot & {
  readonly id: string
  /** Another opening of the same paper is another one. */
  readonly opening: number
}

export type Beside = { readonly kind: 'notes' } | { readonly kind: 'paper'; readonly paper: OpenPaper }

export type Reader = {
  readonly view: View
  readonly main: OpenPaper
  readonly beside: Beside | undefined
  /** What the keyboard was in last: keys act there. */
  readonly active: 'main' | 'beside'
}

export const readerStore = createStore<Reader | undefined>(undefined)

let openings = 0
const openPaper = (id: string, spot: ReadingSpot): OpenPaper => {
  openings += 1
  return { id, opening: openings, ...spot }
}

/** Opens a paper alone, or beside nothing but the notes if those were shown. */
export function openReader(id: string, spot: ReadingSpot = {}): void {
  drawerStore.set(false)
  readerStore.set((reader) => ({
    view: viewStore.get(),
    main: openPaper(id, spot),
    beside: reader?.beside?.kind === 'notes' ? reader.beside : undefined,
    active: 'main',
  }))
}

export function openBeside(id: string, spot: ReadingSpot = {}): void {
  readerStore.set(
    (reader) =>
      reader && { ...reader, beside: { kind: 'paper', paper: openPaper(id, spot) }, active: 'beside' },
  )
}

export function showNotes(): void {
  readerStore.set((reader) => reader && { ...reader, beside: { kind: 'notes' }, active: 'main' })
}

export function closeBeside(): void {
  readerStore.set((reader) => reader && { ...reader, beside: undefined, active: 'main' })
}

/** Closes one of two papers: the other one stays, alone. */
export function closePaper(side: 'main' | 'beside'): void {
  const reader = readerStore.get()
  if (side === 'beside') closeBeside()
  else if (reader?.beside?.kind === 'paper')
    readerStore.set({ ...reader, main: reader.beside.paper, beside: undefined, active: 'main' })
  else leaveReader()
}

export function activate(side: 'main' | 'beside'): void {
  readerStore.set((reader) =>
    reader === undefined || reader.active === side ? reader : { ...reader, active: side },
  )
}

export function isReading(): boolean {
  return readerStore.get() !== undefined
}

/** The paper that keys act on, while the reader is open. */
export function readPaper(): string | undefined {
  const reader = readerStore.get()
  return reader && activePaper(reader).id
}

export function activePaper({ main, beside, active }: Reader): OpenPaper {
  return active === 'beside' && beside?.kind === 'paper' ? beside.paper : main
}

/** Back to where the reader was opened. */
export function leaveReader(): void {
  if (readerStore.get() === undefined) return
  readerStore.set(undefined)
  requestFocus('list')
}

viewStore.subscribe(() => {
  const reader = readerStore.get()
  if (reader !== undefined && viewKey(reader.view) !== viewKey(viewStore.get())) readerStore.set(undefined)
})
