// News of scheduled syncs: made of what came, and handed to every subscriber. What nobody hears is gone.
import { EventPublisher } from '@orpc/server'
import type { News } from '../../shared/news-model.ts'
import type { Settings } from '../../shared/settings-model.ts'
import { isoInstant } from './clock.ts'
import type { ReadDb } from './db/database.ts'

export type NewsDesk = {
  /** Tells of the papers that came since an instant, if any did and its reader wants to know. */
  report(sinceMs: number): Promise<void>
  subscribe(signal: AbortSignal | undefined): AsyncGenerator<News>
  close(): void
}

export type NewsDeps = {
  readonly db: ReadDb
  readonly settings: () => Promise<Settings['notifications']>
  /** What watch rules caught since an instant. */
  readonly watched: (since: string) => Promise<Pick<News, 'rules'> & { readonly papers: number }>
}

export function createNewsDesk({ db, settings, watched }: NewsDeps): NewsDesk {
  const publisher = new EventPublisher<{ news: News }>()
  const closed = new AbortController()
  return {
    report: async (sinceMs) => {
      const { enabled, onlyWatched } = await settings()
      if (!enabled) return
      const at = isoInstant(sinceMs)
      const added = await db
        .selectFrom('paper as p')
        .innerJoin('listing as l', 'l.paper_number', 'p.number')
        .select((eb) => [
          eb.fn.count<number>('p.number').distinct().as('papers'),
          eb.fn.max('l.day').as('day'),
        ])
        .where('p.added_at', '>=', at)
        .executeTakeFirstOrThrow()
      if (added.papers === 0) return
      const caught = await watched(at)
      if (onlyWatched && caught.papers === 0) return
      publisher.publish('news', {
        at,
        papers: added.papers,
        day: added.day,
        rules: caught.rules.map(({ name, papers }) => ({ name, papers })),
        watched: caught.papers,
        onlyWatched,
      })
    },
    subscribe: (signal) =>
      publisher.subscribe('news', {
        signal: signal ? AbortSignal.any([signal, closed.signal]) : closed.signal,
      }),
    close: () => closed.abort(),
  }
}
