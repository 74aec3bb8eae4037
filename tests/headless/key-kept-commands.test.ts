// `lectern key`, `lectern kept` and `lectern export --keep-current` on a real library and a real disk.
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { makeItem } from '../support/make-items.ts'
import { createRealLibrary, type RealLibrary } from './real-library.ts'
import { runCommandLine, type TestRun } from './test-host.ts'

const [A, B] = ['2403.90001', '2403.90002'] as const

let library: RealLibrary
beforeAll(async () => {
  library = await createRealLibrary()
  const items = [
    makeItem({ id: A, day: '2024-03-05', title: 'Lanterns for Patient Looms' }),
    makeItem({ id: B, day: '2024-03-12', title: 'Ferries without Lanterns' }),
  ]
  writeFileSync(join(library.dir, 'days.json'), JSON.stringify(items))
  expect((await lectern('sync', '--from-file', 'days.json')).code).toBe(0)
})
afterAll(() => library.remove())

function lectern(...argv: string[]): Promise<TestRun> {
  return runCommandLine(argv, { openLibrary: library.openLibrary, cwd: library.dir })
}
const said = async (...argv: string[]) => (await lectern(...argv)).stdout
const text = (name: string) => readFileSync(join(library.dir, name), 'utf8')

test('keys are shown, pinned, refreshed by a new formula, and let go', { timeout: 30_000 }, async () => {
  expect(await said('key', 'show', A)).toContain('(quillLanternsPatientLooms2024)')
  expect(await said('key', 'pin', A, 'looms')).toBe(`${A} is pinned as looms.\n`)
  await lectern('export', '--format', 'bibtex', B)
  await lectern('settings', 'citations.keyFormula', 'auth.lower + year')
  expect(await said('key', 'refresh', '--all', '--dry-run')).toMatch(
    /quillFerriesLanterns2024 +quill2024 .*\n1 key would change. 1 pinned one stays.\n$/s,
  )
  expect(await said('key', 'refresh', '--all')).toContain('1 key changed.')
  expect(JSON.parse(await said('key', 'show', A, B, '--json'))).toMatchObject([
    { key: 'looms', isPinned: true },
    { key: 'quill2024', isPinned: false },
  ])
  expect(await said('undo')).toContain('refreshing citation keys')
  expect(await said('key', 'unpin', A)).toContain('keeps looms')
  for (const words of [
    ['key'],
    ['key', 'show'],
    ['key', 'refresh'],
    ['key', 'pin', A, 'a b'],
    ['key', 'show', A, '--all'],
  ])
    expect([words, (await lectern(...words)).code]).toEqual([words, 2])
})

test('a file is kept current by name, refused where it is none of ours, and let go', {
  timeout: 30_000,
}, async () => {
  await lectern('tag', 'add', 'thesis', A)
  const keep = ['export', '--format', 'bibtex', '--keep-current', '-o', 'refs.bib', '--tag', 'thesis']
  writeFileSync(join(library.dir, 'refs.bib'), 'mine')
  const refused = await lectern(...keep)
  expect([refused.code, refused.stderr]).toEqual([1, expect.stringContaining('error: file_exists')])
  expect(text('refs.bib')).toBe('mine')
  expect(await said(...keep, '--overwrite')).toBe(
    '1 entry written to refs.bib, which is kept current from now on.\n',
  )
  await lectern('tag', 'add', 'thesis', B)
  expect(await said('kept', 'write')).toBe('1 file is current.\n')
  expect(text('refs.bib').match(/@misc/g)).toHaveLength(2)
  expect(await said('kept', 'list')).toMatch(/refs\.bib +tag: thesis +bibtex +written .* 2/)
  writeFileSync(join(library.dir, 'refs.bib'), 'by hand')
  expect((await lectern('kept', 'write', 'refs.bib')).stderr).toContain('changed by another hand')
  expect(await said('kept', 'overwrite', 'refs.bib')).toBe('refs.bib is current.\n')
  expect(await said('kept', 'pause', 'refs.bib')).toBe('refs.bib is paused.\n')
  expect(await said('kept', 'remove', 'refs.bib')).toContain('no longer kept')
  expect(existsSync(join(library.dir, 'refs.bib'))).toBe(true)
  expect(await said('kept', 'list')).toBe('No files are kept current.\n')
})

test('a file that cannot be written is not kept, and what cannot be kept is refused', {
  timeout: 30_000,
}, async () => {
  const failed = await lectern('export', '--format', 'ris', '--keep-current', '-o', 'no/where.ris', '--all')
  expect([failed.code, failed.stderr]).toEqual([1, expect.stringContaining('folder that is not there')])
  expect(await said('kept', 'list')).toBe('No files are kept current.\n')
  for (const words of [
    ['--keep-current', '--all'],
    ['--keep-current', '-o', 'x.bib', A],
    ['--keep-current', '-o', 'x.bib', '--status', 'read'],
    ['--overwrite', '-o', 'x.bib', '--all'],
  ])
    expect([words, (await lectern('export', '--format', 'bibtex', ...words)).code]).toEqual([words, 2])
  for (const words of [['kept'], ['kept', 'remove'], ['kept', 'list', 'x']])
    expect([words, (await lectern(...words)).code]).toEqual([words, 2])
})
