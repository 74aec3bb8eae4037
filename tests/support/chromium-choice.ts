// Where a Chromium can be, in which order it is looked for, and how one is had where there is none. Pure.
import { posix, win32 } from 'node:path'

export type Machine = {
  readonly platform: NodeJS.Platform
  readonly env: Readonly<Record<string, string | undefined>>
  readonly home: string
  readonly isRoot: boolean
  /** Debian, Ubuntu and their like. */
  readonly hasApt: boolean
  /** The Node that runs this, and the tool of playwright-core that downloads browsers. */
  readonly node: string
  readonly playwrightCli: string
  /** Where playwright-core keeps its own Chromium, whether it is there or not. */
  readonly playwrightChromium: string
}

/** A command that puts a Chromium onto the machine. */
export type InstallStep = {
  readonly command: string
  readonly args: readonly string[]
  readonly env: Readonly<Record<string, string>>
  readonly timeoutMs: number
}

/** Whoever sets one of these has chosen. */
const ENV_NAMES = ['CHROME_PATH', 'CHROMIUM_PATH', 'PUPPETEER_EXECUTABLE_PATH', 'CHROME_BIN']
const PATH_NAMES = [
  'chromium',
  'chromium-browser',
  'google-chrome-stable',
  'google-chrome',
  'chrome',
  'microsoft-edge',
]
const MAC_APPS = ['Google Chrome', 'Chromium', 'Google Chrome for Testing', 'Microsoft Edge']
const WINDOWS_APPS = [
  'Google\\Chrome\\Application\\chrome.exe',
  'Chromium\\Application\\chrome.exe',
  'Microsoft\\Edge\\Application\\msedge.exe',
]
const MINUTE = 60_000

/** Every path at which a Chromium may be, the likeliest to be wanted first. */
export function chromiumPaths(machine: Machine): string[] {
  const { env } = machine
  const chosen = ENV_NAMES.flatMap((name) => env[name] || [])
  return [...new Set([...chosen, machine.playwrightChromium, ...systemPaths(machine)])]
}

function systemPaths({ platform, env, home }: Machine): string[] {
  if (platform === 'win32') {
    const roots = [env.PROGRAMFILES, env['PROGRAMFILES(X86)'], env.LOCALAPPDATA].flatMap((root) => root || [])
    return WINDOWS_APPS.flatMap((app) => roots.map((root) => win32.join(root, app)))
  }
  const folders = (env.PATH ?? '').split(posix.delimiter).filter((folder) => folder !== '')
  const onPath = PATH_NAMES.flatMap((name) => folders.map((folder) => posix.join(folder, name)))
  if (platform !== 'darwin') return onPath
  const apps = MAC_APPS.flatMap((app) =>
    ['/Applications', posix.join(home, 'Applications')].map((root) =>
      posix.join(root, `${app}.app/Contents/MacOS/${app}`),
    ),
  )
  return [...apps, ...onPath]
}

/** What to try, in order, where no Chromium is found; after each step it is worth looking again. */
export function installSteps(machine: Machine): InstallStep[] {
  const download: InstallStep = {
    command: machine.node,
    // The full browser runs headless as well: its smaller sister need not be fetched.
    args: [machine.playwrightCli, 'install', '--no-shell', 'chromium'],
    env: {},
    timeoutMs: 5 * MINUTE,
  }
  if (!machine.hasApt || !machine.isRoot) return [download]
  const env = { DEBIAN_FRONTEND: 'noninteractive' }
  return [
    download,
    { command: 'apt-get', args: ['update'], env, timeoutMs: 3 * MINUTE },
    {
      command: 'apt-get',
      args: ['install', '-y', '--no-install-recommends', 'chromium'],
      env,
      timeoutMs: 10 * MINUTE,
    },
  ]
}

/** What whoever runs the tests has to do. `failures` says of each step that was tried how it ended. */
export function missingChromiumMessage(machine: Machine, failures: readonly string[]): string {
  const byHand = machine.hasApt
    ? 'sudo apt-get update && sudo apt-get install -y chromium'
    : 'npx playwright-core install chromium'
  return [
    'The end-to-end tests need Chromium or Chrome, and none was found that starts.',
    `Install one, for example with \`${byHand}\`, or set CHROME_PATH to the executable of one.`,
    ...failures.map((failure) => `Tried here: ${failure}`),
  ].join('\n')
}
