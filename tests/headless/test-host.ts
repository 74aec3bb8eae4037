// A process around the command line that keeps what was written, for tests.
import { PassThrough, Readable } from 'node:stream'
import type { Host, OutputStream } from '../../src/main/headless/host.ts'
import { runLectern } from '../../src/main/headless/run-lectern.ts'

export type TestRun = { readonly code: number; readonly stdout: string; readonly stderr: string }

type HostChoices = Partial<Pick<Host, 'isForeground' | 'onContinue'>> & {
  readonly openLibrary?: Host['openLibrary']
  readonly restoreLibrary?: Host['restoreLibrary']
  readonly stdin?: string | Readable
  readonly columns?: number
  readonly cwd?: string
  readonly rendererDir?: string
  readonly signal?: AbortSignal
}

function createOutputStream(columns: number | undefined): { stream: OutputStream; text: () => string } {
  const stream = new PassThrough()
  const chunks: Buffer[] = []
  stream.on('data', (chunk: Buffer) => chunks.push(chunk))
  return {
    stream: columns === undefined ? stream : Object.assign(stream, { isTTY: true, columns }),
    text: () => Buffer.concat(chunks).toString('utf8'),
  }
}

/** A host whose library must not be opened, unless a test gives one. */
export function createTestHost(choices: HostChoices = {}): {
  host: Host
  stdout: () => string
  stderr: () => string
} {
  const stdout = createOutputStream(choices.columns)
  const stderr = createOutputStream(choices.columns)
  const { stdin = '' } = choices
  const host: Host = {
    stdin: typeof stdin === 'string' ? Readable.from(stdin === '' ? [] : [Buffer.from(stdin)]) : stdin,
    stdout: stdout.stream,
    stderr: stderr.stream,
    env: {},
    platform: 'linux',
    home: '/nowhere',
    cwd: choices.cwd ?? '/nowhere',
    rendererDir: choices.rendererDir ?? '/nowhere/renderer',
    now: () => 0,
    signal: choices.signal ?? new AbortController().signal,
    isForeground: choices.isForeground ?? (() => true),
    onContinue: choices.onContinue ?? (() => () => undefined),
    restoreLibrary: choices.restoreLibrary ?? (() => Promise.reject(new Error('the library was restored'))),
    openLibrary: choices.openLibrary ?? (() => Promise.reject(new Error('the library was opened'))),
  }
  return { host, stdout: stdout.text, stderr: stderr.text }
}

export async function runCommandLine(argv: readonly string[], choices: HostChoices = {}): Promise<TestRun> {
  const { host, stdout, stderr } = createTestHost(choices)
  const code = await runLectern(argv, host)
  return { code, stdout: stdout(), stderr: stderr() }
}
