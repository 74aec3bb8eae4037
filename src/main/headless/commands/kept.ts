// `lectern kept`: the files that exports are kept current in.
import { resolve } from 'node:path'
import { LecternError } from '../../../shared/errors.ts'
import type { KeptFile } from '../../../shared/kept-model.ts'
import { defineCommand, type Run, type Session } from '../command.ts'
import { CommandFailure, UsageError } from '../failures.ts'
import { formatTable } from '../format-table.ts'
import { describeProblem, describeTarget } from '../kept-words.ts'
import { refuseWords } from '../option-values.ts'

const VERBS = ['write', 'overwrite', 'pause', 'resume', 'remove'] as const
type Verb = (typeof VERBS)[number]

export const keptCommand = defineCommand({
  name: 'kept',
  usage: [
    'kept list',
    'kept write [FILE]',
    'kept overwrite FILE',
    'kept pause FILE',
    'kept resume FILE',
    'kept remove FILE',
  ],
  summary: 'show, write or end files that are kept current',
  notes:
    'Files are made by "lectern export --keep-current". write writes one, or all, now; overwrite does so over what another ' +
    'hand changed. remove leaves the file where it is.',
  options: {},
  prepare(_values, [verb, file, ...more]) {
    refuseWords(more)
    if (verb === 'list') {
      refuseWords(file === undefined ? [] : [file])
      return listFiles
    }
    const known = VERBS.find((each) => each === verb)
    if (known === undefined) throw new UsageError(`kept knows these things to do: list, ${VERBS.join(', ')}`)
    if (file === undefined && known !== 'write') throw new UsageError('no file given')
    return file === undefined ? writeAll : (session) => doOne(known, file, session)
  },
})

const listFiles: Run = async ({ core, output }) => {
  await output.answer(await core.client.keptFiles.list(), (files) =>
    files.length === 0
      ? 'No files are kept current.\n'
      : formatTable(
          [
            { title: 'FILE', text: ({ path }) => path, flexible: true },
            { title: 'OF', text: ({ target, title }) => describeTarget(target, title) },
            { title: 'FORMAT', text: ({ format }) => format },
            { title: 'STATE', text: stateOf },
            { title: 'ENTRIES', text: ({ entries }) => String(entries), align: 'right' },
          ],
          files,
          output.width,
        ),
  )
}

function stateOf({ problem, mode, writtenAt }: KeptFile): string {
  if (problem !== undefined) return problem.replaceAll('_', ' ')
  if (mode === 'paused') return 'paused'
  return writtenAt === undefined ? 'not written' : `written ${writtenAt.slice(0, 16).replace('T', ' ')}`
}

const writeAll: Run = async ({ core, output }) => {
  const files: KeptFile[] = []
  for (const { id } of await core.client.keptFiles.list())
    files.push(await core.client.keptFiles.write({ id }))
  const failed = files.find(({ problem }) => problem !== undefined)
  if (failed?.problem !== undefined)
    throw new CommandFailure('unsupported_here', `${failed.path} ${describeProblem(failed.problem)}`)
  await output.answer(files, ({ length }) => `${length} ${length === 1 ? 'file is' : 'files are'} current.\n`)
}

async function doOne(verb: Verb, file: string, { core, host, output }: Session): Promise<void> {
  const { keptFiles } = core.client
  const path = resolve(host.cwd, file)
  const found = (await keptFiles.list()).find((each) => each.path === path)
  if (found === undefined) throw new LecternError('not_found', { what: 'kept_file', id: path })
  const { id } = found
  if (verb === 'remove') {
    const result = await keptFiles.remove({ id })
    return output.answer(result, () => `${file} is no longer kept current; it stays where it is.\n`)
  }
  const done = {
    write: () => keptFiles.write({ id }),
    overwrite: () => keptFiles.resolve({ id, choice: 'overwrite' }),
    pause: () => keptFiles.setMode({ id, mode: 'paused' }),
    resume: () => keptFiles.setMode({ id, mode: 'change' }),
  }
  const kept = await done[verb]()
  if (kept.problem !== undefined && verb !== 'pause')
    throw new CommandFailure('unsupported_here', `${kept.path} ${describeProblem(kept.problem)}`)
  await output.answer(kept, ({ mode }) =>
    mode === 'paused' ? `${file} is paused.\n` : `${file} is current.\n`,
  )
}
