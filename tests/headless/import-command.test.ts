// `lectern import`: what it prints, and how it ends.
import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { createRealLibrary, type RealLibrary } from './real-library.ts'
import { runCommandLine, type TestRun } from './test-host.ts'

const FILE = `@article{reed2020, title={Ferries of the {Inland} Seas}, author={Reed, Bram and {Ferry Group}}, year=2020,
  doi={10.1000/ferries}, url={https://example.org/ferries}}
@article{broken, title={Never closed
`
const FERRIES = {
  key: 'reed2020',
  id: expect.stringMatching(/^local:/),
  type: 'journalArticle',
  title: 'Ferries of the Inland Seas',
  authors: [
    { family: 'Reed', given: 'Bram' },
    { family: 'Ferry Group', given: '' },
  ],
  year: '2020',
  doi: '10.1000/ferries',
  url: 'https://example.org/ferries',
  arxiv: null,
}
const PROBLEM = { file: 'lib.bib', line: 3, reason: expect.stringContaining('closing brace') }

let library: RealLibrary
beforeEach(async () => {
  library = await createRealLibrary({ feed: 'http://127.0.0.1:1' })
  await writeFile(join(library.dir, 'lib.bib'), FILE)
})
afterEach(() => library.remove())

function run(argv: readonly string[], stdin = ''): Promise<TestRun> {
  return runCommandLine([...argv], { openLibrary: library.openLibrary, cwd: library.dir, stdin })
}

describe('import', () => {
  it('answers what was imported, skipped and not read, as JSON', async () => {
    const first = await run(['import', 'lib.bib', '--json'])
    expect(JSON.parse(first.stdout)).toEqual({
      imported: [FERRIES],
      added: 1,
      skipped: [],
      problems: [PROBLEM],
    })
    expect(first.code).toBe(0)
    const second = JSON.parse((await run(['import', 'lib.bib', '--json'])).stdout)
    expect(second).toMatchObject({ imported: [], skipped: [{ key: 'reed2020', reason: 'known' }] })
  })

  it('only looks in a dry run', async () => {
    const { stdout } = await run(['import', 'lib.bib', '--dry-run', '--json'])
    expect(JSON.parse(stdout)).toMatchObject({
      imported: [FERRIES],
      skipped: [],
      problems: [PROBLEM],
      dryRun: true,
    })
    expect(JSON.parse((await run(['list', '--json'])).stdout)).toEqual([])
  })

  it('says in words how it went, reads stdin, and is taken back by undo', async () => {
    expect((await run(['import', '-'], FILE)).stdout).toBe(
      '1 paper added.\n  reed2020  Ferries of the Inland Seas\n1 entry could not be read:\n' +
        '  stdin:3: @article{broken: its closing brace is missing\n"lectern undo" takes it all back.\n',
    )
    expect((await run(['undo'])).stdout).toContain('an import')
    expect(JSON.parse((await run(['list', '--json'])).stdout)).toEqual([])
  })

  it('refuses what is no file and no choice, and fails where nothing can be read', async () => {
    expect((await run(['import'])).code).toBe(2)
    expect((await run(['import', 'lib.bib', '--on-conflict', 'both'])).code).toBe(2)
    expect((await run(['import', 'none.bib'])).stderr).toContain('none.bib')
    await writeFile(join(library.dir, 'other.txt'), 'hello')
    expect(await run(['import', 'other.txt'])).toMatchObject({
      code: 1,
      stdout: expect.stringContaining('other.txt:1:'),
    })
  })
})
