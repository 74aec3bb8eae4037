// Kept files, as the handlers use them: what is to be in them, and writing it.
import { createHash } from 'node:crypto'
import { homedir } from 'node:os'
import { dirname, resolve } from 'node:path'
import { LecternError } from '../../../../shared/errors.ts'
import type {
  KeptChoice,
  KeptFile,
  KeptMode,
  KeptProblem,
  KeptTarget,
} from '../../../../shared/kept-model.ts'
import { type Clock, isoInstant } from '../../clock.ts'
import type { Database, ReadDb } from '../../db/database.ts'
import type { ReferenceFormatter } from '../csl/reference-formatter.ts'
import type { StyleStore } from '../csl/style-store.ts'
import type { CitekeyService } from '../keys/citekey-service.ts'
import type { ExportThread, Rendered } from './export-thread.ts'
import { keptProblem } from './kept-problem.ts'
import { listKept, type NewKept, readOutput, storeOutput } from './kept-table.ts'
import { copyBeside, readFileNow } from './replace-file.ts'
import { forgetDeletedNotes, writeKeptNotes } from './write-kept-notes.ts'
import { isOurs, writeKeptText } from './write-kept-text.ts'

export type KeptDeps = {
  readonly db: Database
  readonly clock: Clock
  readonly keys: Pick<CitekeyService, 'store'>
  readonly thread: ExportThread
  readonly references: ReferenceFormatter
  readonly styles: StyleStore
  /** A target's papers. Errors: not_found (the tag, the collection). */
  readonly select: (target: KeptTarget) => Promise<readonly string[]>
  /** Collections' paths by id. */
  readonly paths: (db: ReadDb) => Promise<ReadonlyMap<number, string>>
  readonly announce: (topics: ('kept' | 'citekeys')[]) => void
  readonly log: (what: string, error: unknown) => void
}

export type KeptService = ReturnType<typeof createKeptService>

export function createKeptService(deps: KeptDeps) {
  const { db, clock, keys, thread, references, styles, select } = deps
  let queue: Promise<unknown> = Promise.resolve()

  /** One file at a time: each has the machine's attention, and none is written by two at once. */
  const inTurn = <T>(action: () => Promise<T>): Promise<T> => {
    const run = queue.then(action)
    queue = run.catch(() => undefined)
    return run
  }

  async function list(): Promise<KeptFile[]> {
    const paths = await deps.paths(db.read)
    return await listKept(db.read, (target) => titleOf(target, paths))
  }

  /** Errors: not_found. */
  async function read(id: number): Promise<KeptFile> {
    const file = (await list()).find((each) => each.id === id)
    if (file === undefined) throw new LecternError('not_found', { what: 'kept_file', id: String(id) })
    return file
  }

  async function render({ target, format, options }: Pick<KeptFile, 'target' | 'format' | 'options'>) {
    thread.start()
    const ids = await select(target)
    if ((await keys.store(ids, isoInstant(clock.now()))) > 0) deps.announce(['citekeys'])
    const rendered = await thread.render({ ids, format, options })
    if (rendered.kind !== 'references') return rendered
    const { text } = await references.format(rendered.items, await styles.read(options.style ?? 'apa'))
    const hash = createHash('sha256').update(text).digest('hex')
    return { kind: 'text', entries: rendered.entries, text, hash } as const
  }

  async function put(
    path: string,
    rendered: Exclude<Rendered, { kind: 'references' }>,
    choice: KeptChoice | undefined,
  ): Promise<KeptProblem | undefined> {
    const at = isoInstant(clock.now())
    if (rendered.kind === 'text') return await writeKeptText(db, path, rendered, at)
    const { problem, written } = await writeKeptNotes(db, path, rendered.notes, choice)
    const { entries } = rendered
    const before = await readOutput(db.read, path)
    if (written > 0 || before.written_at === null || before.entries !== entries)
      await db.write((trx) => storeOutput(trx, path, { entries, written_at: at }))
    return problem
  }

  /** Writes one file if it is not as it should be; what keeps it from that is its problem. */
  async function settle(file: KeptFile, choice?: KeptChoice): Promise<KeptProblem | undefined> {
    const before = JSON.stringify(await readOutput(db.read, file.path))
    const problem = await attempt(file, async () => put(file.path, await render(file), choice))
    const now = await readOutput(db.read, file.path)
    if (now.problem !== (problem ?? null))
      await db.write((trx) => storeOutput(trx, file.path, { problem: problem ?? null }))
    if (JSON.stringify(await readOutput(db.read, file.path)) !== before) deps.announce(['kept'])
    return problem
  }

  async function attempt(
    file: KeptFile,
    action: () => Promise<KeptProblem | undefined>,
  ): Promise<KeptProblem | undefined> {
    try {
      return await action()
    } catch (error) {
      if (error instanceof LecternError && error.code === 'cancelled') throw error
      const known = keptProblem(error)
      if (known === undefined) deps.log(`keeping ${file.path} current`, error)
      return known ?? 'failed'
    }
  }

  const settled = async (id: number, choice?: KeptChoice): Promise<KeptFile> => {
    await inTurn(async () => settle(await read(id), choice))
    return await read(id)
  }

  return {
    list,
    read,
    /** An absolute path: `~` and what is relative are in the user's own folder. */
    pathOf: (path: string) => resolve(homedir(), path.replace(/^~(?=$|[/\\])/, '.')),
    /** Refuses a file that is there and is neither ours nor what would be written. Errors: file_exists. */
    refuseForeign: async (draft: NewKept) => {
      if (draft.format === 'obsidian') return
      const now = await readFileNow(draft.path).catch((error: unknown) => {
        if (keptProblem(error) === undefined) throw error
        return undefined
      })
      if (now === undefined || isOurs(now.hash, await readOutput(db.read, draft.path))) return
      const rendered = await render(draft)
      if (rendered.kind === 'text' && rendered.hash === now.hash) return
      throw new LecternError('file_exists', { path: draft.path })
    },
    write: (id: number) => settled(id),
    /** Errors: not_found. */
    resolve: async (id: number, choice: KeptChoice): Promise<KeptFile> => {
      const file = await read(id)
      if (file.format === 'obsidian') return await settled(id, choice)
      await inTurn(() =>
        attempt(file, async () => {
          const now = await readFileNow(file.path)
          if (now === undefined) return undefined
          if (choice === 'copy' && !isOurs(now.hash, await readOutput(db.read, file.path)))
            await copyBeside(file.path)
          await db.write((trx) => storeOutput(trx, file.path, { hash: now.hash }))
          return undefined
        }),
      )
      return await settled(id)
    },
    restoreNotes: async (id: number): Promise<KeptFile> => {
      const file = await read(id)
      await inTurn(() =>
        attempt(file, async () => {
          await forgetDeletedNotes(db, file.path)
          return undefined
        }),
      )
      return await settled(id)
    },
    folderOf: async (id: number): Promise<string> => {
      const { path, format } = await read(id)
      return format === 'obsidian' ? path : dirname(path)
    },
    /** Looks at every file of these modes. Answers whether one has a problem that can pass by itself. */
    run: async (modes: readonly KeptMode[]): Promise<boolean> => {
      const files = (await list()).filter(({ mode }) => modes.includes(mode))
      const problems: (KeptProblem | undefined)[] = []
      for (const file of files) problems.push(await inTurn(() => settle(file)))
      return problems.some((problem) => problem !== undefined)
    },
    close: async () => {
      await thread.close()
      await queue
    },
  }
}

function titleOf(target: KeptTarget, paths: ReadonlyMap<number, string>): string {
  switch (target.kind) {
    case 'collection':
      return paths.get(target.id) ?? ''
    case 'tag':
      return target.tag
    case 'query':
      return target.query
    case 'all':
      return ''
  }
}
