// The window's second language as its reader meets it: chosen in the settings, spoken everywhere, and taken back.
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { strings as de } from '../../src/renderer/strings/de.ts'
import { strings as en } from '../../src/renderer/strings/en.ts'
import { findFaults } from '../support/find-faults.ts'
import { type App, openApp } from './open-app.ts'

let app: App
let page: Page

beforeAll(async () => {
  app = await openApp({ demo: true })
  page = app.page
})
afterAll(() => app.close())

const rows = () => page.getByRole('listbox', { name: de.panes.list }).getByRole('option')
const dialog = () => page.getByRole('dialog')
const language = () => page.evaluate(() => document.documentElement.lang)

async function choose(from: typeof en | typeof de, section: string, name: string): Promise<void> {
  await page.getByRole('listbox', { name: from.panes.list }).getByRole('option').first().waitFor()
  await page.keyboard.press('Control+,')
  await dialog().getByRole('tab', { name: section }).click()
  await dialog().getByRole('radio', { name }).click()
}

async function begin(): Promise<void> {
  await page.reload()
  await rows().first().waitFor()
}

/** Texts that stand in a language's words as they are, but for those that are so in both. */
function textsOf(words: unknown): string[] {
  if (typeof words === 'string') return words.length > 2 ? [words] : []
  return typeof words === 'object' && words !== null ? Object.values(words).flatMap(textsOf) : []
}

const GERMAN = new Set(textsOf(de))
/** Fields of the query are one language for all, and the list of languages names each in itself. */
const ENGLISH = new Set(textsOf(en).filter((text) => !GERMAN.has(text)))

/** All that is read on the screen or spoken of it, a piece at a time. */
const shown = () =>
  page.evaluate(() => {
    const pieces: string[] = [document.title]
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
    for (let node = walker.nextNode(); node !== null; node = walker.nextNode())
      pieces.push(node.textContent ?? '')
    for (const name of ['aria-label', 'title', 'placeholder', 'alt'])
      for (const element of document.querySelectorAll(`[${name}]`))
        pieces.push(element.getAttribute(name) ?? '')
    return pieces.map((piece) => piece.trim()).filter((piece) => piece !== '')
  })

const VIEWS: readonly (readonly [name: string, open: () => Promise<void>])[] = [
  ['the inbox', async () => {}],
  [
    'a paper',
    async () => {
      await rows().first().click()
      await page.getByRole('region', { name: de.detail.similar }).waitFor()
    },
  ],
  [
    'several papers',
    async () => {
      await page.keyboard.press('j')
      await page.keyboard.press('Shift+J')
      await page.getByRole('heading', { name: de.bulk.title(2) }).waitFor()
    },
  ],
  [
    'a search that finds nothing',
    async () => {
      await page.keyboard.press('/')
      await page.getByRole('combobox', { name: de.search.label }).fill('xqzvwk tag:nobody')
      await page.getByText(de.empty.search.title, { exact: true }).waitFor()
    },
  ],
  [
    'the statistics',
    async () => {
      await page.keyboard.press('g')
      await page.keyboard.press('s')
      await page
        .getByRole('img', { name: new RegExp(`^${de.statistics.flow.title}`) })
        .locator('svg')
        .waitFor()
    },
  ],
  [
    'triage',
    async () => {
      await page.keyboard.press('v')
      await page.getByRole('heading', { level: 1, name: /^Sichten/ }).waitFor()
      await page.getByRole('heading', { level: 2 }).first().waitFor()
    },
  ],
  [
    'the keys',
    async () => {
      await page.keyboard.press('?')
      await dialog().waitFor()
    },
  ],
  [
    'the palette',
    async () => {
      await page.keyboard.press('Control+k')
      await dialog().getByRole('option').first().waitFor()
    },
  ],
  [
    'the history',
    async () => {
      await page.keyboard.press('Shift+Z')
      await dialog().waitFor()
    },
  ],
  [
    'adding',
    async () => {
      await page.keyboard.press('a')
      await dialog().getByRole('textbox', { name: de.adding.field }).fill('2410.99998\nEin Titel')
      await dialog().getByRole('listitem').first().waitFor()
    },
  ],
  [
    'the export menu',
    async () => {
      await page.keyboard.press('j')
      await page.keyboard.press('e')
      await page.getByRole('menu').waitFor()
    },
  ],
  ...[
    de.settings.feed,
    de.settings.notifications,
    de.watch,
    de.settings.appearance,
    de.keyboard,
    de.settings.data,
    de.settings.backup,
  ].map(
    ({ title }) =>
      [
        `the settings: ${title}`,
        async () => {
          await page.keyboard.press('Control+,')
          await dialog().getByRole('tab', { name: title }).click()
          await dialog().getByRole('tabpanel', { name: title }).waitFor()
        },
      ] as const,
  ),
]

describe('the language', () => {
  it('is chosen in the settings, and the window comes back in it', async () => {
    expect(await language()).toBe('en')
    await choose(en, en.settings.appearance.title, 'Deutsch')
    await rows().first().waitFor()
    expect(await language()).toBe('de')
    await page.getByRole('heading', { level: 1, name: 'Eingang' }).waitFor()
    expect(await app.command('--demo', 'settings', 'appearance.language')).toEqual({
      'appearance.language': 'de',
    })
  })

  it('is there from the first paint of the next start', async () => {
    await page.reload({ waitUntil: 'commit' })
    await page.getByRole('button', { name: de.sync.button }).waitFor()
    expect(await page.getByRole('button', { name: en.sync.button, exact: true }).count()).toBe(0)
  })

  it.each(VIEWS)('is spoken throughout: %s', async (_name, open) => {
    await begin()
    await open()
    expect([...new Set(await shown())].filter((piece) => ENGLISH.has(piece))).toEqual([])
    expect(await findFaults(page)).toEqual([])
  })

  it('leaves the keys where they are, and writes them as German keyboards do', async () => {
    await begin()
    await page.keyboard.press('j')
    await page.keyboard.press('q')
    await page.getByText(de.statusSet.queued(1)).first().waitFor()
    await page.keyboard.press('z')
    await page.keyboard.press('?')
    await dialog().getByText('Umschalt', { exact: true }).first().waitFor()
    await dialog().getByText('Strg', { exact: true }).first().waitFor()
    expect(await dialog().getByText('Shift', { exact: true }).count()).toBe(0)
  })

  it('goes back as it came', async () => {
    await begin()
    await choose(de, de.settings.appearance.title, 'English')
    await page.getByRole('heading', { level: 1, name: 'Inbox' }).waitFor()
    expect(await language()).toBe('en')
  })

  it('complains of nothing', () => {
    expect(app.complaints).toEqual([])
  })
})
