// What the settings do in the shell: notifications, folders, the theme of all that the system draws.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test, vi } from 'vitest'
import type { Client } from '../../src/shared/contract.ts'
import type { News } from '../../src/shared/news-model.ts'
import { DEFAULT_SETTINGS, type Language, type Theme } from '../../src/shared/settings-model.ts'
import { loadWithDouble } from './load-with-double.ts'

const folder = mkdtempSync(join(tmpdir(), 'lectern-folder-'))
afterAll(() => rmSync(folder, { recursive: true }))

const NEWS: News = {
  at: '2024-10-16T08:02:00.000Z',
  papers: 23,
  day: '2024-10-16',
  rules: [],
  watched: 0,
  onlyWatched: false,
}

/** As much of a client as the shell follows: a stream that a test fills, and the theme as it is set. */
function createCore() {
  const values: unknown[] = []
  let wake = Promise.withResolvers<void>()
  async function* stream() {
    for (;;) {
      while (values.length > 0) yield values.shift()
      await wake.promise
    }
  }
  let theme: Theme = 'dark'
  let language: Language = 'en'
  const client = {
    app: { news: async () => stream(), changes: async () => stream() },
    settings: {
      get: async () => ({
        settings: { ...DEFAULT_SETTINGS, appearance: { ...DEFAULT_SETTINGS.appearance, theme, language } },
        damaged: [],
      }),
    },
  }
  return {
    client: client as unknown as Client,
    setTheme: (next: Theme) => {
      theme = next
    },
    setLanguage: (next: Language) => {
      language = next
    },
    emit: (value: unknown) => {
      values.push(value)
      wake.resolve()
      wake = Promise.withResolvers()
    },
  }
}

async function newsDesk(canNotify = true) {
  const load = () => import('../../src/main/electron/show-news.ts')
  const { shell, electron } = await loadWithDouble(load, { canNotify })
  electron.becomeReady()
  const opened: string[] = []
  const core = createCore()
  shell.showNews(core.client, (page) => opened.push(page))
  return { ...core, opened, notices: electron.record.notices }
}

test('new papers are told of once, and a click opens their day', async () => {
  const { emit, opened, notices } = await newsDesk()
  emit(NEWS)
  await vi.waitFor(() => expect(notices).toHaveLength(1))
  expect(notices[0]?.options).toMatchObject({ title: '23 new papers', body: '' })
  expect(notices[0]?.isShown).toBe(true)
  notices[0]?.emit('click', {})
  expect(opened).toEqual(['app://lectern/#/day/2024-10-16'])
})

test('a later notification takes the place of the one before', async () => {
  const { emit, notices } = await newsDesk()
  emit(NEWS)
  await vi.waitFor(() => expect(notices).toHaveLength(1))
  emit({ ...NEWS, papers: 1 })
  await vi.waitFor(() => expect(notices).toHaveLength(2))
  expect(notices.map(({ isShown, options }) => [isShown, options.title])).toEqual([
    [false, '23 new papers'],
    [true, '1 new paper'],
  ])
})

test('a system without notifications is left alone', async () => {
  const { emit, notices } = await newsDesk(false)
  emit(NEWS)
  await new Promise((resolve) => setImmediate(resolve))
  expect(notices).toEqual([])
})

test('watch rules are named with what they caught, the first three of them', async () => {
  const { newsWords } = await import('../../src/main/electron/news-words.ts')
  const rules = ['Agents', 'Birds', 'Cells', 'Drugs', 'Eyes'].map((name, index) => ({
    name,
    papers: index + 1,
  }))
  expect(newsWords({ ...NEWS, rules, watched: 9, onlyWatched: true }, 'en')).toEqual({
    title: '9 new papers for your watch rules',
    body: 'Agents: 1\nBirds: 2\nCells: 3\nand 2 more',
  })
})

test('a notification speaks the language that is set', async () => {
  const { emit, notices, setLanguage } = await newsDesk()
  setLanguage('de')
  emit(NEWS)
  await vi.waitFor(() => expect(notices).toHaveLength(1))
  expect(notices[0]?.options.title).toBe('23 neue Paper')
  const { newsWords } = await import('../../src/main/electron/news-words.ts')
  const rules = ['Agents', 'Birds', 'Cells', 'Drugs'].map((name) => ({ name, papers: 1 }))
  expect(newsWords({ ...NEWS, rules, watched: 1, onlyWatched: true }, 'de')).toEqual({
    title: '1 neues Paper zu den Beobachtungsregeln',
    body: 'Agents: 1\nBirds: 1\nCells: 1\nund 1 weitere',
  })
})

test('the menu is in the language that is set, and follows the setting', async () => {
  const { shell, electron } = await loadWithDouble(() => import('../../src/main/electron/follow-menu.ts'))
  electron.becomeReady()
  const { client, setLanguage, emit } = createCore()
  await shell.followMenu(client, 'linux')
  const english = electron.record.menu
  expect(english?.map(({ role }) => role)).toEqual(['fileMenu', 'editMenu', 'viewMenu', 'windowMenu'])
  emit({ topics: ['settings'] })
  setLanguage('de')
  emit({ topics: ['settings'] })
  await vi.waitFor(() => expect(electron.record.menu).not.toBe(english))
  expect(electron.record.menu?.map(({ label }) => label)).toEqual([
    'Datei',
    'Bearbeiten',
    'Ansicht',
    'Fenster',
  ])
})

test('the German menu names every entry, and has the application’s own on a Mac', async () => {
  const { germanMenu } = await import('../../src/main/electron/german-menu.ts')
  expect(germanMenu('darwin').map(({ label }) => label)).toEqual([
    'Lectern',
    'Datei',
    'Bearbeiten',
    'Ansicht',
    'Fenster',
  ])
  const entries = [...germanMenu('darwin'), ...germanMenu('win32')].flatMap(({ submenu }) =>
    Array.isArray(submenu) ? submenu : [],
  )
  expect(entries.length).toBeGreaterThan(30)
  expect(entries.filter(({ type, label }) => type !== 'separator' && !label)).toEqual([])
})

test('the theme is set before a window is made, and follows the setting', async () => {
  const { shell, electron } = await loadWithDouble(() => import('../../src/main/electron/follow-theme.ts'))
  electron.becomeReady()
  const { nativeTheme } = electron.modules
  const { client, setTheme, emit } = createCore()
  await shell.followTheme(client)
  expect(nativeTheme.themeSource).toBe('dark')
  expect(nativeTheme.shouldUseDarkColors).toBe(true)
  setTheme('light')
  emit({ topics: ['papers'] })
  emit({ topics: ['settings'] })
  await vi.waitFor(() => expect(nativeTheme.themeSource).toBe('light'))
})

test('a folder is shown, and what is none is not run', async () => {
  const { shell, electron } = await loadWithDouble(() => import('../../src/main/electron/open-folder.ts'))
  await shell.openFolder(folder)
  expect(electron.record.folders).toEqual([folder])
  const file = join(folder, 'script.sh')
  writeFileSync(file, '')
  await expect(shell.openFolder(file)).rejects.toThrow('no folder')
  await expect(shell.openFolder(join(folder, 'nowhere'))).rejects.toThrow('ENOENT')
  expect(electron.record.folders).toEqual([folder])
})
