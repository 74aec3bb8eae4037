// One run of the command line: understand the words, open the library, run the command, say how it ended.
import packageJson from '../../../package.json' with { type: 'json' }
import { LecternError } from '../../shared/errors.ts'
import type { Command, Session } from './command.ts'
import { COMMANDS } from './command-table.ts'
import { describeFailure } from './describe-failure.ts'
import { OutputClosed, UsageError } from './failures.ts'
import { commandHelp, GLOBAL_USAGE, globalHelp, usageOf } from './help.ts'
import type { Host } from './host.ts'
import { createOutput } from './output.ts'
import { parseWords, splitCommandName } from './parse-words.ts'

const VERSION_OPTION = { version: { type: 'boolean', help: 'which Lectern this is' } } as const

export type ExitCode = 0 | 1 | 2

/** Runs `argv` (without the program's own name). Never throws; what went wrong is on the host's stderr. */
export async function runLectern(argv: readonly string[], host: Host): Promise<ExitCode> {
  // A write that fails reports to its writer (see createOutput); without a listener it would also end the process.
  host.stdout.on('error', doNothing)
  host.stderr.on('error', doNothing)
  const { name, rest } = splitCommandName(argv)
  const command = COMMANDS.find((each) => each.name === name)
  try {
    if (command === undefined) await runWithoutCommand(name, rest, host)
    else await runCommand(command, rest, host)
    return 0
  } catch (error) {
    if (error instanceof OutputClosed) return 0
    const failure = describeFailure(error, command === undefined ? GLOBAL_USAGE : usageOf(command))
    host.stderr.write(failure.text)
    return failure.exitCode
  }
}

function doNothing(): void {}

async function runWithoutCommand(
  name: string | undefined,
  rest: readonly string[],
  host: Host,
): Promise<void> {
  const output = createOutput(host, false)
  if (name !== undefined && name !== 'help') throw new UsageError(`there is no command "${name}"`)
  const { values, common, words } = parseWords(VERSION_OPTION, rest)
  if (values.version) return output.write(`${packageJson.version}\n`)
  const [topic] = words
  const command = COMMANDS.find((each) => each.name === topic)
  if (command !== undefined) return output.write(commandHelp(command))
  if (common.help || name === 'help') return output.write(globalHelp(COMMANDS))
  throw new UsageError('no command given')
}

async function runCommand(command: Command, argv: readonly string[], host: Host): Promise<void> {
  const { common, values, words } = parseWords(command.options, argv)
  const output = createOutput(host, common.json)
  if (common.help) return output.write(commandHelp(command))
  const { dataDir, demo } = common
  if (command.needs === 'closed library') {
    const run = command.prepare(values, words)
    return await run({ host, output, library: { demo, dataDir }, signal: host.signal })
  }
  const run = command.prepare(values, words)
  const core = await host.openLibrary({ version: packageJson.version, demo, dataDir })
  try {
    const session: Session = { core, host, output, demo, signal: host.signal }
    await (command.stopsItself ? run(session) : Promise.race([run(session), whenAborted(host.signal)]))
  } finally {
    await core.close()
  }
}

function whenAborted(signal: AbortSignal): Promise<never> {
  return new Promise((_, stopped) => {
    const stop = () => stopped(new LecternError('cancelled'))
    if (signal.aborted) stop()
    else signal.addEventListener('abort', stop, { once: true })
  })
}
