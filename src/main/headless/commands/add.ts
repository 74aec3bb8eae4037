// `lectern add`: papers by hand, from whatever names them.

import { readFile } from 'node:fs/promises'
import { resolve } from 'node:path'
import { text } from 'node:stream/consumers'
import type { AddResult } from '../../../shared/adding-model.ts'
import { LecternError } from '../../../shared/errors.ts'
import { hasCode } from '../../../shared/has-code.ts'
import { addFailure, addSummary } from '../add-report.ts'
import { defineCommand, type Session } from '../command.ts'
import { CommandFailure, UsageError } from '../failures.ts'
import { followTask } from '../follow-task.ts'

export const addCommand = defineCommand({
  name: 'add',
  usage: ['add ID|URL|DOI...', 'add --page FILE'],
  summary: 'add papers by hand',
  notes:
    'Takes arXiv ids, addresses on arXiv, Hugging Face and alphaXiv, DOIs, and titles in quotes; - reads text from stdin. ' +
    'FILE is the saved text or HTML of a Daily Papers page. What is not in the library is looked up on Hugging Face, then ' +
    'on arXiv; without a network it is queued, and tried again at the next sync or add. A text that names no known paper ' +
    'becomes an entry of its own.',
  options: {
    page: { type: 'string', value: 'FILE', help: 'add what a saved Daily Papers page lists' },
  },
  stopsItself: true,
  prepare({ page }, words) {
    if (words.length === 0 && page === undefined)
      throw new UsageError('nothing to add (an ID, URL or DOI, --page FILE, or - for text on stdin)')
    if (page === '') throw new UsageError('--page wants a file')
    return (session) => add(session, words, page)
  },
})

async function add(session: Session, words: readonly string[], pageFile: string | undefined): Promise<void> {
  const { core, host, output } = session
  const page = pageFile === undefined ? undefined : await readPage(resolve(host.cwd, pageFile))
  const pieces = await Promise.all(words.map((word) => (word === '-' ? text(host.stdin) : word)))
  const result = await followTask<AddResult>(session, (options) =>
    core.client.papers.add({ text: pieces.join('\n'), ...(page === undefined ? {} : { page }) }, options),
  )
  const { added, known, queued, unresolved } = result
  if (added.length + known.length + queued.length + unresolved.length === 0)
    throw new CommandFailure('not_found', 'no paper in this. Name papers by ids, addresses, DOIs or titles.')
  await output.answer({ added, known, queued, unresolved }, () => addSummary(result))
  const failure = addFailure(result)
  if (failure !== undefined) throw failure
}

async function readPage(path: string): Promise<string> {
  try {
    return await readFile(path, 'utf8')
  } catch (error) {
    if (hasCode(error, 'ENOENT', 'EISDIR')) throw new LecternError('not_found', { what: 'file', id: path })
    throw error
  }
}
