// `lectern pdf fetch`: queues PDFs and stays until they are here, or given up.
import { LecternError } from '../../shared/errors.ts'
import type { FollowResult } from '../../shared/pdfs-model.ts'
import type { Selection } from '../../shared/selection.ts'
import type { Session } from './command.ts'
import { CommandFailure } from './failures.ts'
import { followTask } from './follow-task.ts'
import { countPapers } from './paper-ids.ts'
import { pdfProblemWords } from './pdf-words.ts'

/** Without papers: what is queued already. */
export async function fetchPdfs(
  session: Session,
  papers: Selection | undefined,
  again: boolean,
): Promise<void> {
  const { core, output } = session
  const { pdfs } = core.client
  const asked = papers === undefined ? await goOn(session) : await queue(session, papers, again)
  // Stopped on the way, they stay queued: "lectern pdf fetch", or the window, goes on with them.
  const result = await followTask<FollowResult>(session, (options) =>
    pdfs.follow({ ids: [...asked.ids] }, options),
  )
  await output.answer({ ...result, unavailable: asked.unavailable, stored: asked.stored }, () =>
    [
      `${countPapers(result.ready.length + asked.stored)} ready offline.\n`,
      ...asked.unavailable.map((id) => `${id}: is on no server. "lectern pdf attach" takes a file.\n`),
      ...result.failed.map(({ id, problem }) => `${id}: ${pdfProblemWords(problem)}.\n`),
    ].join(''),
  )
  if (result.failed.length === 0) return
  await pdfs.cancel({ ids: result.failed.map(({ id }) => id) })
  throw new CommandFailure('pdf_unavailable', `${countPapers(result.failed.length)} could not be fetched.`)
}

type Asked = {
  readonly ids: readonly string[]
  readonly stored: number
  readonly unavailable: readonly string[]
}

async function queue({ core }: Session, papers: Selection, again: boolean): Promise<Asked> {
  const { pdfs } = core.client
  const { unknown, stored, unavailable } = await pdfs.fetch({ papers, again })
  const [first] = unknown
  if (first !== undefined) {
    if ('ids' in papers) await pdfs.cancel({ ids: papers.ids })
    throw new LecternError('not_found', { what: 'paper', id: first })
  }
  const named = 'ids' in papers ? new Set(papers.ids) : undefined
  const { jobs } = await pdfs.downloads()
  const ids = jobs.filter(({ id, state }) => state !== 'done' && (named?.has(id) ?? true)).map(({ id }) => id)
  return { ids, stored, unavailable }
}

async function goOn({ core }: Session): Promise<Asked> {
  const { pdfs } = core.client
  await pdfs.resume()
  const { jobs } = await pdfs.downloads()
  const ids = jobs.filter(({ state }) => state === 'waiting' || state === 'running').map(({ id }) => id)
  return { ids, stored: 0, unavailable: [] }
}
