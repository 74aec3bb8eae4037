// `lectern import`: bibliographies of other programs into the library.
import { resolve } from 'node:path'
import { text } from 'node:stream/consumers'
import {
  CONFLICT_CHOICES,
  type ImportPreview,
  type ImportResult,
  type ImportSource,
} from '../../../shared/importing-model.ts'
import { defineCommand, type Session } from '../command.ts'
import { UsageError } from '../failures.ts'
import { followTask } from '../follow-task.ts'
import { importFailure, importSummary, previewSummary } from '../import-report.ts'
import { readOneOf } from '../option-values.ts'

export const importCommand = defineCommand({
  name: 'import',
  usage: ['import FILE... [--dry-run] [--on-conflict mine|theirs|merge]'],
  summary: 'take in bibliographies of Zotero, JabRef, Mendeley and others',
  notes:
    'FILE is BibTeX, BibLaTeX, RIS, CSL-JSON or Better BibTeX JSON, or a folder of such; - reads stdin. Tags, notes, ' +
    'collections, citation keys and dates come along. What the library has already, by arXiv id, DOI, or title and author, ' +
    'is not added again. Entries that cannot be read are listed, the others imported. One undo takes it all back.\n' +
    'Where an entry says something else of a paper than the library: merge adds its tags, its collections and its note to ' +
    'yours, theirs replaces yours, mine leaves everything as it is.',
  options: {
    'dry-run': { type: 'boolean', help: 'show what would be imported, and change nothing' },
    'on-conflict': {
      type: 'string',
      value: 'WHICH',
      help: `${CONFLICT_CHOICES.join(', ')}; otherwise merge`,
    },
  },
  stopsItself: true,
  prepare(values, words) {
    if (words.length === 0) throw new UsageError('nothing to import (a FILE, or - for stdin)')
    const conflicts = readOneOf('--on-conflict', values['on-conflict'], CONFLICT_CHOICES) ?? 'merge'
    return async (session) => {
      const source = await readSource(words, session)
      const { client } = session.core
      if (values['dry-run']) {
        const preview = await followTask<ImportPreview>(session, (options) =>
          client.importing.preview(source, options),
        )
        const { fresh, known, conflicts: different, duplicates, problems } = preview
        const left = conflicts === 'mine' ? different.map((item) => ({ ...item, reason: 'kept' })) : []
        const skipped = [...known.map((item) => ({ ...item, reason: 'known' })), ...left]
        const imported = [...fresh, ...(conflicts === 'mine' ? [] : different)]
        await session.output.answer({ imported, skipped, duplicates, problems, dryRun: true }, () =>
          previewSummary(preview),
        )
        return
      }
      const result = await followTask<ImportResult>(session, (options) =>
        client.importing.run({ ...source, conflicts }, options),
      )
      await session.output.answer(result, importSummary)
      const failure = importFailure(result)
      if (failure !== undefined) throw failure
    }
  },
})

async function readSource(words: readonly string[], { host }: Session): Promise<ImportSource> {
  const paths = words.filter((word) => word !== '-').map((word) => resolve(host.cwd, word))
  const files = words.includes('-') ? [{ name: 'stdin', text: await text(host.stdin) }] : []
  return { paths, files }
}
