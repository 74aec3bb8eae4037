// Papers as the text that the hub serves of them: fetched on the reader's word, checked, and kept for offline.
import { LecternError } from '../../../shared/errors.ts'
import type { HubText, HubTextFetched, HubTextsFetched } from '../../../shared/full-text-model.ts'
import { isoInstant } from '../clock.ts'
import { checkMarkdown, MOST_MARKDOWN_BYTES } from './check-markdown.ts'
import { createHubTextFiles, hubTextKey, type StoredHubText } from './hub-text-files.ts'

/** The polite fetcher as these texts know it: given by the core. Errors: cancelled, offline, feed_unavailable, feed_malformed. */
export type TextFetcher = (request: {
  readonly url: string
  readonly signal: AbortSignal
  readonly accept: string
  readonly mostBytes: number
  readonly check: (answer: Answer) => void
}) => Promise<Answer>

type Answer = { readonly status: number; readonly headers: Headers; readonly bytes: Uint8Array }

export type HubTextDeps = {
  readonly dir: string
  /** Undefined where there is no hub to ask. */
  readonly fetcher: TextFetcher | undefined
  readonly endpoint: string
  /** Told when what is stored changed. */
  readonly announce: () => void
}

export type HubTexts = {
  /** Has one stored, if it can be had now: for a flight pack, which is whole without it. Errors: cancelled. */
  ensure(id: string, signal: AbortSignal): Promise<void>
  fetch(
    ids: readonly string[],
    signal: AbortSignal | undefined,
  ): AsyncGenerator<{ done: number; total: number; label?: string }, HubTextsFetched, void>
  /** Errors: not_found. */
  read(id: string): Promise<HubText>
  find(id: string): Promise<StoredHubText | undefined>
  remove(ids: readonly string[]): Promise<number>
  /** What is stored, for the index of full texts. */
  stored(): Promise<{ id: string; source: 'hub'; key: string; path: string }[]>
}

/** So long a pack waits for a text. */
const ENSURE_MS = 20_000
/** By which a text cannot be had now; anything else is not the hub's doing. */
const PASSING: readonly string[] = ['offline', 'feed_unavailable', 'feed_malformed', 'cancelled']
const ACCEPT = 'text/markdown, text/plain;q=0.9'
/** Answers by which the hub says that it has no text of a paper. */
const NONE: readonly number[] = [400, 404, 410]

export function createHubTexts({ dir, fetcher, endpoint, announce }: HubTextDeps): HubTexts {
  const files = createHubTextFiles(dir)

  /** Fetches and stores one. Errors: cancelled, offline, feed_unavailable, feed_malformed. */
  async function fetchOne(id: string, signal: AbortSignal): Promise<HubTextFetched['outcome']> {
    if (fetcher === undefined) return 'missing'
    const url = `${endpoint}/papers/${encodeURIComponent(id)}.md`
    const { status, headers, bytes } = await fetcher({
      url,
      signal,
      accept: ACCEPT,
      mostBytes: MOST_MARKDOWN_BYTES,
      check: (answer) => {
        const checked = answer.status === 200 ? checkMarkdown(answer.bytes, typeOf(answer)) : undefined
        if (checked !== undefined && 'fault' in checked)
          throw new LecternError('feed_malformed', { source: url, reason: `no text: ${checked.fault}` })
      },
    })
    if (status !== 200) return NONE.includes(status) ? 'missing' : 'failed'
    const checked = checkMarkdown(bytes, headers.get('content-type') ?? '')
    if ('fault' in checked) return 'failed'
    await files.write(id, checked.text)
    announce()
    return 'stored'
  }

  /** What says that the next paper would fare no better ends the whole. */
  async function tryOne(id: string, signal: AbortSignal): Promise<HubTextFetched> {
    try {
      return { id, outcome: await fetchOne(id, signal) }
    } catch (error) {
      if (error instanceof LecternError && error.code === 'feed_malformed') return { id, outcome: 'failed' }
      throw error
    }
  }

  return {
    async ensure(id, signal) {
      if ((await files.find(id)) !== undefined) return
      try {
        await fetchOne(id, AbortSignal.any([signal, AbortSignal.timeout(ENSURE_MS)]))
      } catch (error) {
        if (signal.aborted || !(error instanceof LecternError && PASSING.includes(error.code))) throw error
      }
    },
    fetch: async function* (ids, asked) {
      const signal = asked ?? new AbortController().signal
      const papers: HubTextFetched[] = []
      for (const id of ids) {
        yield { done: papers.length, total: ids.length, label: id }
        papers.push(await tryOne(id, signal))
      }
      return { papers }
    },
    read: async (id) => {
      const [stored, markdown] = [await files.find(id), await files.read(id)]
      if (stored === undefined || markdown === undefined)
        throw new LecternError('not_found', { what: 'file', id })
      return { id, markdown, storedAt: isoInstant(stored.storedAt) }
    },
    find: files.find,
    remove: async (ids) => {
      const removed = await Promise.all(ids.map((id) => files.remove(id)))
      return removed.filter(Boolean).length
    },
    stored: async () =>
      (await files.list()).map((text) => ({
        id: text.id,
        source: 'hub' as const,
        key: hubTextKey(text),
        path: text.path,
      })),
  }
}

const typeOf = ({ headers }: Answer) => headers.get('content-type') ?? ''
