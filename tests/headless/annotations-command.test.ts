// `lectern annotations` over a real library: shown, as Markdown, and in a copy of the PDF.
import { existsSync, readFileSync, truncateSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { PDFDocument } from '@cantoo/pdf-lib'
import { expect, test } from 'vitest'
import { makeMark } from '../core/annotations/make-mark.ts'
import { readAnnotations } from '../core/annotations/read-annotations.ts'
import { ID, openPdfs, SECOND } from '../core/pdf/open-pdfs.ts'
import { makePdf } from '../support/make-pdf.ts'
import { tempDir } from '../support/temp-dir.ts'
import { runCommandLine } from './test-host.ts'

async function openCommands() {
  const open = await openPdfs()
  // The library stays open for the next command.
  const core = { ...open.core, close: async () => undefined }
  const cwd = tempDir()
  const run = (...argv: string[]) =>
    runCommandLine(['annotations', ...argv], { openLibrary: async () => core, cwd })
  const add = (id = ID, version = 1) =>
    open.client.annotations.add({
      id,
      version,
      marks: [
        makeMark({ page: 2, text: '', kind: 'note', color: 'blue', comment: 'Why?\nAnd how?' }),
        makeMark({ comment: 'Check' }),
      ],
    })
  return { ...open, run, add, cwd }
}

test('they are shown in reading order, as a table, as Markdown, and as JSON', async () => {
  const { run, add, client } = await openCommands()
  expect((await run(ID)).stdout).toBe(`Nothing is marked in ${ID}.\n`)
  await add()
  const { code, stdout } = await run(`https://arxiv.org/abs/${ID}v1`)
  expect([code, stdout.split('\n').map((line) => line.trimEnd())]).toEqual([
    0,
    [
      'PAGE  KIND       COLOUR  TEXT               COMMENT',
      '   1  highlight  yellow  walrus tusks grow  Check',
      '   2  note       blue                       Why? And how?',
      '',
    ],
  ])
  const stored = await client.annotations.of({ id: ID })
  expect(JSON.parse((await run(ID, '--json')).stdout)).toEqual(stored)
  expect(JSON.parse((await run(ID, '--format', 'json')).stdout)).toEqual(stored)
  const { text } = await client.annotations.markdown({ id: ID })
  expect((await run(ID, '--format', 'markdown')).stdout).toBe(text)
  expect(text).toContain('> walrus tusks grow\n\nCheck\n')
})

test('--pdf writes a copy of the stored file that has them, and leaves the stored one', async () => {
  const { run, add, fetch, pdf, read, cwd } = await openCommands()
  await fetch([ID])
  await add()
  const written = await run(ID, '--pdf', 'marked.pdf')
  expect(written).toMatchObject({ code: 0, stdout: '2 annotations written to marked.pdf.\n' })
  const pages = await readAnnotations(readFileSync(join(cwd, 'marked.pdf')))
  expect(pages[0]?.[0]).toMatchObject({ subtype: 'Highlight', contents: 'Check' })
  expect(pages[1]?.map(({ contents }) => contents)).toContain('Why?\nAnd how?')
  expect(read(`${ID}v1.pdf`).equals(pdf(ID))).toBe(true)
  const answered = await run(ID, '--pdf', 'other.pdf', '--json')
  expect(JSON.parse(answered.stdout)).toEqual({ file: join(cwd, 'other.pdf'), annotations: 2, version: 1 })
})

test('--pdf takes the version that was marked, or the one that is asked for', async () => {
  const { run, add, fetch, client, cwd } = await openCommands()
  await fetch([ID])
  const mine = join(cwd, 'mine.pdf')
  writeFileSync(mine, await makePdf({ pages: 5 }))
  await client.pdfs.attach({ id: ID, path: mine })
  await add()
  expect((await run(ID, '--pdf', 'a.pdf')).stdout).toBe('2 annotations written to a.pdf.\n')
  await add(ID, 0)
  expect((await run(ID, '--pdf', 'b.pdf')).code).toBe(0)
  expect((await PDFDocument.load(readFileSync(join(cwd, 'b.pdf')))).getPageCount()).toBe(5)
  expect((await run(ID, '--pdf', 'c.pdf', '--pdf-version', '1')).code).toBe(0)
  expect((await PDFDocument.load(readFileSync(join(cwd, 'c.pdf')))).getPageCount()).toBe(3)
})

test('a file that is there stays, unless it is said otherwise', async () => {
  const { run, add, fetch, cwd } = await openCommands()
  await fetch([ID])
  await add()
  writeFileSync(join(cwd, 'there.pdf'), 'mine')
  const refused = await run(ID, '--pdf', 'there.pdf')
  expect([refused.code, refused.stderr]).toEqual([1, expect.stringContaining('there.pdf is there already')])
  expect(readFileSync(join(cwd, 'there.pdf'), 'utf8')).toBe('mine')
  expect((await run(ID, '--pdf', 'there.pdf', '--force')).code).toBe(0)
  expect(readFileSync(join(cwd, 'there.pdf'), 'latin1').slice(0, 5)).toBe('%PDF-')
})

test('what cannot be copied leaves no file', async () => {
  const { run, add, fetch, cwd, client, path } = await openCommands()
  await add()
  const none = await run(ID, '--pdf', 'none.pdf')
  expect([none.code, none.stderr]).toEqual([1, expect.stringContaining(`lectern pdf fetch ${ID}`)])
  await fetch([ID])
  truncateSync(path(`${ID}v1.pdf`), 900)
  expect((await run(ID, '--pdf', 'none.pdf')).stderr).toContain('no PDF of')
  const source = await PDFDocument.load(await makePdf())
  source.encrypt({ userPassword: '', ownerPassword: 'tusk' })
  writeFileSync(join(cwd, 'locked.pdf'), await source.save())
  await client.pdfs.attach({ id: SECOND, path: join(cwd, 'locked.pdf') })
  const locked = await run(SECOND, '--pdf', 'none.pdf')
  expect([locked.code, locked.stderr]).toEqual([1, expect.stringContaining('wants a password')])
  expect(existsSync(join(cwd, 'none.pdf'))).toBe(false)
})

test.each([
  [[], 2, 'no paper given'],
  [[ID, 'more'], 2, 'more'],
  [[ID, '--format', 'html'], 2, '--format'],
  [[ID, '--force'], 2, 'goes with --pdf'],
  [[ID, '--pdf-version', '2'], 2, 'goes with --pdf'],
  [[ID, '--pdf', 'a.pdf', '--format', 'json'], 2, 'does not go with --pdf'],
  [[ID, '--pdf', '-'], 2, 'wants a file'],
  [['9999.99999'], 1, 'no paper 9999.99999'],
  [['9999.99999', '--pdf', 'a.pdf'], 1, 'no paper 9999.99999'],
])('%j is refused', async (argv, code, words) => {
  const { run } = await openCommands()
  const ended = await run(...argv)
  expect([ended.code, ended.stdout]).toEqual([code, ''])
  expect(ended.stderr).toContain(words)
})
