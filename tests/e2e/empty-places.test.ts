// What places say when nothing is in them, and what they offer.
import type { Locator, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, it } from 'vitest'
import { type FeedServer, startFeedServer } from '../support/feed-server.ts'
import { makeItem } from '../support/make-items.ts'
import { type App, openApp } from './open-app.ts'

const TODAY = '2024-10-16'

const listOf = (page: Page): Locator => page.getByRole('listbox', { name: 'Papers' })
const rowsOf = (page: Page): Locator => listOf(page).getByRole('option')
const button = (page: Page, name: string | RegExp) => page.getByRole('button', { name })

describe('an empty place', () => {
  let feed: FeedServer
  let app: App
  let page: Page

  beforeAll(async () => {
    feed = await startFeedServer({ items: [makeItem({ id: '2410.90001', day: TODAY })], today: TODAY })
    app = await openApp({ feedUrl: feed.url })
    page = app.page
    page.setDefaultTimeout(20_000)
    await app.command('sync', '--from', TODAY, '--to', TODAY)
    await rowsOf(page).first().waitFor()
  })
  afterAll(async () => {
    await app?.close()
    await feed?.close()
  })

  it('says of the inbox that it is done, and offers the next sync', async () => {
    await listOf(page).focus()
    await page.keyboard.press('x')
    await page.getByText('Inbox zero').waitFor()
    await button(page, 'Sync now').waitFor()
  })

  it('says what would fill another status', async () => {
    for (const [keys, words] of [
      ['gq', 'Nothing queued'],
      ['gr', 'Nothing being read'],
      ['gd', 'Nothing read yet'],
    ]) {
      for (const key of keys ?? '') await page.keyboard.press(key)
      await page.getByText(words ?? '').waitFor()
    }
  })

  it('offers help with a search that finds nothing', async () => {
    await page.keyboard.press('/')
    await page.keyboard.type('zzzyyyxxx')
    await page.getByText('Nothing found', { exact: true }).waitFor()
    await button(page, 'How to search').first().waitFor()
  })
})
