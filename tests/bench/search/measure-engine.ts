// One engine's run over a library's queries: as many of them as it can answer in a reasonable time.
import { rmSync } from 'node:fs'
import type { EngineName } from './engines/engine.ts'
import type { EngineResult } from './engines/engine-worker.ts'
import { cacheDirOf } from './engines/ours.ts'
import { runEngine } from './engines/run-engine.ts'
import type { LabelledQuery, Queries } from './queries/make-queries.ts'

export type Measured = {
  readonly name: EngineName
  /** The queries that it was asked, in the order of its answers. */
  readonly asked: readonly LabelledQuery[]
  readonly result: EngineResult
}

type Share = { readonly labelled: number; readonly typing: number; readonly warmUp: number }

const LIMIT = 50
const ALL: Share = { labelled: Number.POSITIVE_INFINITY, typing: Number.POSITIVE_INFINITY, warmUp: 40 }
/** About how many queries slow engines get, spread over all kinds. */
const SHARES: Readonly<Record<EngineName, Share>> = {
  Lectern: ALL,
  MiniSearch: { ...ALL, typing: 200 },
  'Fuse.js': { labelled: 60, typing: 30, warmUp: 3 },
  'Fuse.js, extended': { labelled: 60, typing: 30, warmUp: 3 },
}

export async function measureEngine(
  name: EngineName,
  libraryPath: string,
  queries: Queries,
): Promise<Measured> {
  const share = SHARES[name]
  const asked = spread(queries.labelled, share.labelled)
  const result = await runEngine({
    engine: name,
    libraryPath,
    labelled: asked.map(({ query }) => query),
    typing: spread(queries.typing, share.typing),
    warmUp: spread(queries.labelled, share.warmUp).map(({ query }) => query),
    limit: LIMIT,
  })
  return { name, asked, result }
}

/** Of ours alone: from opening a library that it has never seen to the first answer. */
export async function measureFirstStart(libraryPath: string, { labelled }: Queries): Promise<number> {
  rmSync(cacheDirOf(libraryPath), { recursive: true, force: true })
  const warmUp = spread(labelled, 1).map(({ query }) => query)
  const result = await runEngine({
    engine: 'Lectern',
    libraryPath,
    labelled: [],
    typing: [],
    warmUp,
    limit: LIMIT,
  })
  return result.firstAnswerMs
}

function spread<T>(list: readonly T[], wanted: number): T[] {
  const step = Math.max(1, Math.floor(list.length / wanted))
  return list.filter((_each, index) => index % step === 0)
}
