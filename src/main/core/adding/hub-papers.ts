// The hub's own word on papers that need not be in its feed: by id, or by title.
import { z } from 'zod'
import { LecternError } from '../../../shared/errors.ts'
import type { Fetcher } from './fetcher.ts'
import { foldTitle } from './fold-title.ts'

export type HubPapers = {
  /** The paper as the hub has it, unread; undefined when it has none. Errors: those of the fetcher, feed_malformed. */
  byId(id: string, signal: AbortSignal): Promise<unknown>
  /** The paper of exactly that title, but for case, accents and punctuation. */
  byTitle(title: string, signal: AbortSignal): Promise<unknown>
}

/** The longest text that the hub's search takes. */
const LONGEST_QUERY = 250
const Found = z.array(z.object({ paper: z.looseObject({ title: z.string() }) }))

export function createHubPapers(fetcher: Fetcher, endpoint: string): HubPapers {
  async function ask<T>(url: string, signal: AbortSignal, schema: z.ZodType<T>): Promise<T | undefined> {
    let value: T | undefined
    const { status } = await fetcher({
      url,
      signal,
      check: (answer) => {
        if (answer.status === 200) value = read(url, answer.body, schema)
      },
    })
    // What the hub does not know it answers with 404; an id it cannot read, with another refusal.
    return status === 200 ? value : undefined
  }

  return {
    byId: (id, signal) =>
      ask(`${endpoint}/api/papers/${encodeURIComponent(id)}`, signal, z.looseObject({ id: z.string() })),
    byTitle: async (title, signal) => {
      const query = encodeURIComponent(title.slice(0, LONGEST_QUERY))
      const found = (await ask(`${endpoint}/api/papers/search?q=${query}`, signal, Found)) ?? []
      const wanted = foldTitle(title)
      return found.find(({ paper }) => foldTitle(paper.title) === wanted)?.paper
    },
  }
}

/** A log-in page of a hotel answers 200 too. */
function read<T>(source: string, body: string, schema: z.ZodType<T>): T {
  let value: unknown
  try {
    value = JSON.parse(body)
  } catch (error) {
    throw new LecternError('feed_malformed', { source, reason: String(error) })
  }
  const parsed = schema.safeParse(value)
  if (!parsed.success) throw new LecternError('feed_malformed', { source, reason: parsed.error.message })
  return parsed.data
}
