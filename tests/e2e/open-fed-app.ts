// The app before a feed of its own, as most of its users' stories begin; both end together.
import { type FeedServer, type FeedServerOptions, startFeedServer } from '../support/feed-server.ts'
import { type App, openApp } from './open-app.ts'
import { options } from './view-steps.ts'

export type FedApp = App & { readonly feed: FeedServer }

/** With `syncFrom`: once the papers from that day until the feed's today are listed. */
export async function openFedApp({
  syncFrom,
  ...served
}: Pick<FeedServerOptions, 'items' | 'today'> & { readonly syncFrom?: string }): Promise<FedApp> {
  const feed = await startFeedServer(served)
  let app: App | undefined
  const close = async () => {
    await app?.close()
    await feed.close()
  }
  try {
    app = await openApp({ feedUrl: feed.url })
    app.page.setDefaultTimeout(20_000)
    if (syncFrom !== undefined) {
      await app.command('sync', '--from', syncFrom, '--to', served.today)
      await options(app.page).first().waitFor()
    }
    return { ...app, feed, close }
  } catch (error) {
    await close()
    throw error
  }
}
