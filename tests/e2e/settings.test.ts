// The settings as a user changes them: by key, by mouse, from another terminal, and over a reload.
import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { type App, openApp } from './open-app.ts'

let app: App
let page: Page

beforeAll(async () => {
  app = await openApp({ demo: true })
  page = app.page
})
afterAll(() => app.close())
beforeEach(async () => {
  await page.emulateMedia({ colorScheme: 'light' })
  await page.reload()
})

const dialog = () => page.getByRole('dialog', { name: 'Settings' })
const background = () => page.evaluate(() => getComputedStyle(document.body).backgroundColor)
const WHITE = 'rgb(255, 255, 255)'

async function open(section: string): Promise<void> {
  await page.getByRole('listbox', { name: 'Papers' }).getByRole('option').first().waitFor()
  await page.keyboard.press('Control+,')
  await dialog().getByRole('tab', { name: section }).click()
  await dialog().getByRole('tabpanel', { name: section }).waitFor()
}

describe('the settings', () => {
  it('open by their key, are gone through by arrows alone, and give the keyboard back', async () => {
    await page.getByRole('listbox', { name: 'Papers' }).getByRole('option').first().waitFor()
    await page.keyboard.press('/')
    await page.keyboard.press('Control+,')
    const tabs = dialog().getByRole('tab')
    await expect.poll(() => tabs.first().evaluate((tab) => tab === document.activeElement)).toBe(true)
    await page.keyboard.press('ArrowDown')
    await dialog().getByRole('tabpanel', { name: 'Notifications' }).waitFor()
    await page.keyboard.press('Tab')
    await page.keyboard.press('Escape')
    await dialog().waitFor({ state: 'detached' })
    const box = page.getByRole('combobox', { name: 'Search papers' })
    await expect.poll(() => box.evaluate((input) => input === document.activeElement)).toBe(true)
  })

  it('open by their button', async () => {
    await page.getByRole('button', { name: 'Settings' }).click()
    await dialog().waitFor()
  })

  it('change the theme at once, in every window, and keep it from the first paint of the next start', async () => {
    const opened = page.waitForEvent('popup')
    await page.evaluate(() => void window.open('/'))
    const other = await opened
    await open('Appearance')
    expect(await background()).toBe(WHITE)
    await dialog().getByRole('radio', { name: 'Dark' }).click()
    await expect.poll(background).not.toBe(WHITE)
    const shown = () => other.evaluate(() => document.documentElement.dataset.theme)
    await expect.poll(shown).toBe('dark')
    await other.close()

    // The page as it is before the app's own script has run.
    await page.route('**/*.js', (route) =>
      route.request().url().endsWith('theme.js')
        ? route.continue()
        : route.fulfill({ contentType: 'text/javascript', body: '' }),
    )
    await page.reload()
    expect(await page.evaluate(() => document.documentElement.dataset.theme)).toBe('dark')
    await page.unroute('**/*.js')
    await page.reload()
    await expect.poll(background).not.toBe(WHITE)

    await open('Appearance')
    await dialog().getByRole('button', { name: 'Reset to defaults' }).click()
    await expect.poll(background).toBe(WHITE)
  })

  it('follow the system where that is the theme', async () => {
    expect(await background()).toBe(WHITE)
    await page.emulateMedia({ colorScheme: 'dark' })
    await expect.poll(background).not.toBe(WHITE)
  })

  it('take times of day, in order, each once, and keep them over a reload', async () => {
    await open('Feed')
    const times = () =>
      dialog()
        .getByLabel(/^Time \d/)
        .evaluateAll((all) => all.map((input) => (input as HTMLInputElement).value))
    expect(await times()).toEqual(['08:00', '21:45'])
    await dialog().getByRole('button', { name: 'Add a time' }).click()
    await expect.poll(times).toEqual(['08:00', '12:00', '21:45'])
    await dialog().getByLabel('Time 2').fill('06:30')
    await dialog().getByLabel('Time 2').press('Enter')
    await expect.poll(times).toEqual(['06:30', '08:00', '21:45'])
    await dialog().getByRole('button', { name: 'Remove 21:45' }).click()
    await expect.poll(times).toEqual(['06:30', '08:00'])
    await page.reload()
    await open('Feed')
    await expect.poll(times).toEqual(['06:30', '08:00'])
    expect(await app.command('--demo', 'settings', 'feed.times')).toEqual({
      'feed.times': ['06:30', '08:00'],
    })
  })

  it('refuse what is none, and leave the one before', async () => {
    await open('Feed')
    const days = dialog().getByRole('spinbutton', { name: 'Fetch again' })
    await days.fill('0')
    await days.press('Enter')
    await expect.poll(() => days.inputValue()).toBe('14')
  })

  it('follow a change made in a terminal', async () => {
    await open('Feed')
    const automatic = dialog().getByRole('switch', { name: 'Sync by itself' })
    expect(await automatic.isChecked()).toBe(true)
    await app.command('--demo', 'settings', 'feed.automatic', 'off')
    await expect.poll(() => automatic.isChecked()).toBe(false)
    await automatic.click()
    await expect.poll(() => automatic.isChecked()).toBe(true)
  })

  it('back up, and say how to restore', async () => {
    await open('Backup')
    await dialog().getByText('No backup yet.').waitFor()
    await dialog().getByRole('button', { name: 'Back up now' }).click()
    await dialog()
      .getByText(/^Last backup:/)
      .waitFor()
    const folder = join(app.dataDir, 'demo', 'backups')
    expect(existsSync(folder) && readdirSync(folder)).toEqual([expect.stringMatching(/^library-20.*Z\.db$/)])
    await dialog()
      .getByText(/^lectern restore /)
      .waitFor()
  })

  it('show where the library is, to be copied', async () => {
    await open('Data folder')
    await dialog().getByText(join(app.dataDir, 'demo'), { exact: true }).waitFor()
    await dialog().getByRole('button', { name: 'Copy path' }).waitFor()
  })

  it('complain of nothing', () => {
    expect(app.complaints).toEqual([])
  })
})
