// Importing bibliographies: files are read here, what they hold is told by the core, and then taken in or not.
import type { ImportProgress } from '../../shared/importing-model.ts'
import { announce } from '../state/announcements.ts'
import { type ImportFile, type Importing, importingStore } from '../state/importing.ts'
import { overlayStore } from '../state/stores.ts'
import { showToast } from '../state/toasts.ts'
import { strings } from '../strings/strings.ts'
import type { ActionDeps } from './action-deps.ts'
import { isCancelled, problemWords } from './problem.ts'

export type ImportingActions = {
  /** Reads the files that the dialog was given, and shows what they hold. */
  readonly previewImport: () => Promise<void>
  /** Takes in what is previewed. */
  readonly runImport: () => Promise<void>
  readonly cancelImport: () => void
}

/** What one message to the core may hold. */
const MOST_BYTES = 14_000_000

export function createImportingActions(
  { client, write }: ActionDeps,
  undo: () => Promise<void>,
): ImportingActions {
  const words = strings.importing
  let running: AbortController | undefined

  /** One at a time; on failure the dialog is as it was before. */
  async function run(
    step: 'reading' | 'writing',
    before: Importing,
    action: (signal: AbortSignal, report: (progress: ImportProgress) => void) => Promise<Importing>,
  ): Promise<Importing | undefined> {
    if (running !== undefined) return undefined
    const abort = new AbortController()
    running = abort
    const report = (progress: ImportProgress) => importingStore.set({ kind: 'running', step, progress })
    report({ done: 0, total: 0, label: '' })
    try {
      const after = await action(abort.signal, report)
      importingStore.set(after)
      return after
    } catch (error) {
      importingStore.set(before)
      if (abort.signal.aborted || isCancelled(error)) announce(words.stopped)
      else showToast({ text: problemWords(error), tone: 'error' })
      return undefined
    } finally {
      running = undefined
    }
  }

  async function previewImport(): Promise<void> {
    const given = importingStore.get()
    if (given.kind !== 'given') return
    if (given.files.reduce((sum, { size }) => sum + size, 0) > MOST_BYTES) {
      importingStore.set({ kind: 'none' })
      return showToast({ text: words.tooLarge, tone: 'error' })
    }
    await run('reading', { kind: 'none' }, async (signal, report) => {
      const files = await Promise.all(given.files.map(readFile))
      const preview = await follow(await client.importing.preview({ files: [...files] }, { signal }), report)
      announce(words.summary(preview))
      return { kind: 'preview', files, preview, conflicts: 'merge', choices: {} }
    })
  }

  async function runImport(): Promise<void> {
    const previewed = importingStore.get()
    if (previewed.kind !== 'preview') return
    const { files, conflicts, choices } = previewed
    const ended = await run('writing', previewed, async (signal, report) => {
      const request = { files: [...files], conflicts, choices }
      const result = await write(async () => follow(await client.importing.run(request, { signal }), report))
      return result === undefined ? previewed : { kind: 'ended', result }
    })
    if (ended?.kind !== 'ended') return
    const text = words.ended(ended.result)
    announce(text)
    // Whoever closed the dialog meanwhile hears of it all the same.
    if (overlayStore.get() !== 'import')
      showToast({ text, action: { label: strings.history.undo, run: () => void undo() } })
  }

  return { previewImport, runImport, cancelImport: () => running?.abort() }
}

async function follow<R>(
  steps: AsyncIterator<ImportProgress, R>,
  report: (progress: ImportProgress) => void,
): Promise<R> {
  for (;;) {
    const step = await steps.next()
    if (step.done) return step.value
    report(step.value)
  }
}

/** UTF-8, or what older programs wrote. */
async function readFile(file: File): Promise<ImportFile> {
  const bytes = await file.arrayBuffer()
  try {
    return { name: file.name, text: new TextDecoder('utf-8', { fatal: true }).decode(bytes) }
  } catch {
    const start = new Uint8Array(bytes, 0, Math.min(2, bytes.byteLength))
    const isWide = start[0] === 0xff && start[1] === 0xfe
    return { name: file.name, text: new TextDecoder(isWide ? 'utf-16le' : 'windows-1252').decode(bytes) }
  }
}
