// `lectern pdf` over a real library, before an arXiv that has the papers.
import { truncateSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { ID, openPdfs, SECOND } from '../core/pdf/open-pdfs.ts'
import { makePdf } from '../support/make-pdf.ts'
import { tempDir } from '../support/temp-dir.ts'
import { runCommandLine } from './test-host.ts'

async function openCommands() {
  const open = await openPdfs()
  // The library stays open for the next command.
  const core = { ...open.core, close: async () => undefined }
  const run = (...argv: string[]) =>
    runCommandLine(['pdf', ...argv], { openLibrary: async () => core, cwd: tempDir() })
  return { ...open, run }
}

test('fetch, list, verify, and fetch again what was damaged', async () => {
  const { run, path, arxiv } = await openCommands()
  expect((await run('list')).stdout).toBe('No PDFs are stored. "lectern pdf fetch ID" gets one.\n')
  const fetched = await run('fetch', `https://arxiv.org/abs/${ID}v1`, SECOND)
  expect(fetched).toMatchObject({ code: 0, stdout: '2 papers ready offline.\n' })
  expect((await run('fetch', ID)).stdout).toBe('1 paper ready offline.\n')
  expect(arxiv.requests).toHaveLength(2)
  expect((await run('list')).stdout).toMatch(new RegExp(`^ID .*\\n${ID} .*whole.*\\n${SECOND} .*whole`))
  expect(await run('verify')).toMatchObject({ code: 0, stdout: '2 files are whole.\n' })
  truncateSync(path(`${ID}v1.pdf`), 10)
  const verified = await run('verify')
  expect([verified.code, verified.stdout]).toEqual([1, `1 file is whole.\n${ID}: damaged.\n`])
  expect(verified.stderr).toContain(`lectern pdf fetch ${ID}`)
  expect((await run('fetch', ID)).code).toBe(0)
  expect((await run('verify')).code).toBe(0)
})

test('fetch takes a search, and says in a failure which paper and why', async () => {
  const { run, arxiv } = await openCommands()
  arxiv.remove(SECOND)
  const { code, stdout, stderr } = await run('fetch', '--query', 'paper')
  expect(code).toBe(1)
  expect(stdout).toBe(`3 papers ready offline.\n${SECOND}: arXiv has no PDF of it.\n`)
  expect(stderr).toContain('1 paper could not be fetched')
})

test('attach and remove', async () => {
  const { run } = await openCommands()
  const file = join(tempDir(), 'mine.pdf')
  writeFileSync(file, await makePdf({ pages: 9 }))
  expect((await run('attach', ID, file)).stdout).toContain(`Attached to ${ID}: 9 pages`)
  expect((await run('list')).stdout).toContain('own')
  expect((await run('remove', ID)).stdout).toBe('Removed the PDF of 1 paper.\n')
  expect((await run('remove', ID)).stdout).toBe('No PDF was stored of it.\n')
})

test.each([
  [['fetch', '9999.99999'], 1, 'no paper 9999.99999'],
  [['attach', ID, 'nowhere.pdf'], 1, 'no file nowhere.pdf'],
  [['attach', ID], 2, 'wants an ID and a FILE'],
  [['fetch', ID, '--status', 'read'], 2, 'choose papers'],
  [['list', '--again'], 2, 'takes papers by their ids'],
  [['burn'], 2, 'pdf knows these things to do'],
])('%j is refused', async (argv, code, words) => {
  const { run } = await openCommands()
  const ended = await run(...argv)
  expect([ended.code, ended.stdout]).toEqual([code, ''])
  expect(ended.stderr).toContain(words)
})
