// Citation keys, as the handlers use them.
import type { FormulaTrial, KeyChange, PaperKey, RefreshPreview } from '../../../../shared/citekey-model.ts'
import { LecternError } from '../../../../shared/errors.ts'
import { parseKeyFormula } from '../../../../shared/key-formula.ts'
import { compact } from '../../db/convert.ts'
import type { Database, ReadDb, WriteDb } from '../../db/database.ts'
import { inChunks } from '../in-chunks.ts'
import { readSources } from '../read-sources.ts'
import { createProposeKey, type ProposeKey } from './propose-key.ts'
import { pinKey, planRefresh, refreshKeys, unpinKey } from './refresh-keys.ts'
import { readKeys, storeCitekeys, takenKeys, withoutKey } from './store-keys.ts'
import { uniqueKey } from './unique-key.ts'

export type CitekeyService = ReturnType<typeof createCitekeyService>

const EXAMPLES = 6
/** Changes that a preview shows. */
const SHOWN = 200
/** Papers that get their first key in one transaction: others can write between two. */
const PER_TRANSACTION = 500

/** `formula` is the one that the settings have. */
export function createCitekeyService(db: Database, formula: () => Promise<string>) {
  const propose = async (): Promise<ProposeKey> => createProposeKey(await formula())

  async function show(from: ReadDb, ids: readonly string[]): Promise<PaperKey[]> {
    const unique = [...new Set(ids)]
    const sources = await readSources(from, unique)
    const stored = await readKeys(from, unique)
    const proposeKey = await propose()
    const taken = await takenKeys(from, unique)
    return sources.map((source) => {
      const own = stored.get(source.id)
      const proposed = uniqueKey(proposeKey(source), (candidate) => taken.has(candidate))
      taken.add((own?.key ?? proposed).toLowerCase())
      return compact({
        id: source.id,
        title: source.title,
        key: own?.key,
        isPinned: own?.isPinned ?? false,
        proposed,
      })
    })
  }

  const showOne = async (from: ReadDb, id: string): Promise<PaperKey> => {
    const [shown] = await show(from, [id])
    if (shown === undefined) throw new LecternError('not_found', { what: 'paper', id })
    return shown
  }

  return {
    propose,
    show: (ids: readonly string[]) => show(db.read, ids),
    tryFormula: async (text: string): Promise<FormulaTrial> => {
      const { problem } = parseKeyFormula(text)
      if (problem !== undefined) return { examples: [], problem }
      const proposeKey = createProposeKey(text)
      const papers = await readSources(db.read, await exampleIds(db.read))
      return {
        examples: papers.map((paper) => ({ id: paper.id, title: paper.title, key: proposeKey(paper) })),
      }
    },
    /** Gives keys to those that have none, some at a time. Answers how many. */
    store: async (ids: readonly string[], at: string): Promise<number> => {
      const proposeKey = await propose()
      let stored = 0
      for (const chunk of inChunks([...new Set(ids)])) {
        const missing = await withoutKey(db.read, chunk)
        for (let from = 0; from < missing.length; from += PER_TRANSACTION) {
          const some = missing.slice(from, from + PER_TRANSACTION)
          await db.write(async (trx) => storeCitekeys(trx, await readSources(trx, some), proposeKey, at))
          stored += some.length
          await new Promise((resolve) => setImmediate(resolve))
        }
      }
      return stored
    },
    previewRefresh: async (ids: readonly string[]): Promise<RefreshPreview> => {
      const { changes, pinned } = await planRefresh(db.read, ids, await propose())
      return { changes: changes.slice(0, SHOWN) as KeyChange[], count: changes.length, pinned }
    },
    refresh: (trx: WriteDb, ids: readonly string[], proposeKey: ProposeKey) =>
      refreshKeys(trx, ids, proposeKey),
    pin: async (trx: WriteDb, id: string, key: string | undefined, at: string): Promise<PaperKey> => {
      const { key: own, proposed } = await showOne(trx, id)
      await pinKey(trx, id, key ?? own ?? proposed, at)
      return await showOne(trx, id)
    },
    unpin: async (trx: WriteDb, id: string): Promise<PaperKey> => {
      await unpinKey(trx, id)
      return await showOne(trx, id)
    },
  }
}

/** The newest papers. */
async function exampleIds(db: ReadDb): Promise<string[]> {
  const rows = await db.selectFrom('paper').select('id').orderBy('feed_day', 'desc').limit(EXAMPLES).execute()
  return rows.map(({ id }) => id)
}
