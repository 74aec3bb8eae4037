import { describe, expect, it } from 'vitest'
import { findOrInstallChromium } from './chromium.ts'
import { chromiumPaths, type InstallStep, installSteps, type Machine } from './chromium-choice.ts'

const PLAYWRIGHT = '/home/ada/.cache/ms-playwright/chromium-1/chrome'

const LINUX: Machine = {
  platform: 'linux',
  env: { PATH: '/usr/local/bin:/usr/bin' },
  home: '/home/ada',
  isRoot: false,
  hasApt: false,
  node: '/opt/node',
  playwrightCli: '/project/playwright-core/cli.js',
  playwrightChromium: PLAYWRIGHT,
}
const DEBIAN_ROOT: Machine = { ...LINUX, isRoot: true, hasApt: true }

/** A machine on which these paths start, and on which a step that `puts` names adds one. */
function machineWith(paths: readonly string[], puts: Readonly<Record<string, string>> = {}) {
  const there = new Set(paths)
  const ran: string[] = []
  return {
    ran,
    works: async (path: string) => there.has(path),
    run: async ({ command, args }: InstallStep) => {
      ran.push([command, ...args].join(' '))
      const path = puts[args.find((arg) => arg === 'install' || arg === 'update') + command]
      if (path === undefined) return `${command}: no network`
      there.add(path)
      return undefined
    },
  }
}

describe('where a Chromium is looked for', () => {
  it('begins with what the environment names', () => {
    const env = {
      ...LINUX.env,
      CHROME_PATH: '/opt/mine',
      PUPPETEER_EXECUTABLE_PATH: '/opt/other',
      CHROME_BIN: '',
    }
    expect(chromiumPaths({ ...LINUX, env }).slice(0, 3)).toEqual(['/opt/mine', '/opt/other', PLAYWRIGHT])
  })

  it('takes a name over a folder on the path: chromium anywhere comes before chrome', () => {
    const paths = chromiumPaths(LINUX)
    expect(paths.slice(0, 3)).toEqual([PLAYWRIGHT, '/usr/local/bin/chromium', '/usr/bin/chromium'])
    expect(paths).toContain('/usr/bin/google-chrome')
  })

  it('knows where a Mac keeps its applications, for all and for one user', () => {
    const paths = chromiumPaths({ ...LINUX, platform: 'darwin', home: '/Users/ada' })
    expect(paths[1]).toBe('/Applications/Google Chrome.app/Contents/MacOS/Google Chrome')
    expect(paths).toContain('/Users/ada/Applications/Chromium.app/Contents/MacOS/Chromium')
  })

  it('knows where Windows keeps its programs', () => {
    const env = { PROGRAMFILES: 'C:\\Program Files', LOCALAPPDATA: 'C:\\Users\\ada\\AppData\\Local' }
    const paths = chromiumPaths({ ...LINUX, platform: 'win32', env })
    expect(paths).toContain('C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe')
    expect(paths).toContain('C:\\Users\\ada\\AppData\\Local\\Chromium\\Application\\chrome.exe')
    expect(paths.filter((path) => path.startsWith('/'))).toEqual([PLAYWRIGHT])
  })
})

describe('how a Chromium is had', () => {
  it('is by apt only as root on a system that has it', () => {
    const commands = (machine: Machine) => installSteps(machine).map((step) => step.command)
    expect(commands(LINUX)).toEqual(['/opt/node'])
    expect(commands({ ...LINUX, hasApt: true })).toEqual(['/opt/node'])
    expect(commands(DEBIAN_ROOT)).toEqual(['/opt/node', 'apt-get', 'apt-get'])
  })

  it('is by nothing at all when one is there already', async () => {
    const machine = machineWith(['/usr/bin/chromium'])
    expect(await findOrInstallChromium(DEBIAN_ROOT, machine)).toBe('/usr/bin/chromium')
    expect(machine.ran).toEqual([])
  })

  it('is by download where that works, and apt is left alone', async () => {
    const machine = machineWith([], { 'install/opt/node': PLAYWRIGHT })
    expect(await findOrInstallChromium(DEBIAN_ROOT, machine)).toBe(PLAYWRIGHT)
    expect(machine.ran).toEqual(['/opt/node /project/playwright-core/cli.js install --no-shell chromium'])
  })

  it('is by apt where the download fails', async () => {
    const machine = machineWith([], { 'installapt-get': '/usr/bin/chromium' })
    expect(await findOrInstallChromium(DEBIAN_ROOT, machine)).toBe('/usr/bin/chromium')
    expect(machine.ran.slice(1)).toEqual([
      'apt-get update',
      'apt-get install -y --no-install-recommends chromium',
    ])
  })

  it('ends in words that say what to install and what was tried', async () => {
    const failure = findOrInstallChromium({ ...LINUX, hasApt: true }, machineWith([]))
    await expect(failure).rejects.toThrow(
      /sudo apt-get install -y chromium.*CHROME_PATH.*\/opt\/node: no network/s,
    )
    const elsewhere = findOrInstallChromium(LINUX, machineWith([]))
    await expect(elsewhere).rejects.toThrow('npx playwright-core install chromium')
  })

  it('passes by what is there and does not start, even if the environment names it', async () => {
    const env = { ...LINUX.env, CHROME_PATH: '/opt/broken' }
    const path = await findOrInstallChromium({ ...LINUX, env }, machineWith(['/usr/bin/google-chrome']))
    expect(path).toBe('/usr/bin/google-chrome')
  })
})
