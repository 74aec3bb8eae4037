// `lectern watch` on a real library: rules that are kept, what they caught, and what a search would have.
import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { makeItem } from '../support/make-items.ts'
import { createRealLibrary, type RealLibrary } from './real-library.ts'
import { runCommandLine, type TestRun } from './test-host.ts'

const LANTERNS = makeItem({ id: '2403.90001', day: '2024-03-05', title: 'Lanterns for Patient Looms' })
const FERRIES = makeItem({ id: '2403.90002', day: '2024-03-12', title: 'Ferries without Lanterns' })

let library: RealLibrary
beforeAll(async () => {
  library = await createRealLibrary()
  await writeFile(join(library.dir, 'days.json'), JSON.stringify([LANTERNS, FERRIES]))
  expect((await lectern('sync', '--from-file', 'days.json')).code).toBe(0)
})
afterAll(() => library.remove())

function lectern(...argv: string[]): Promise<TestRun> {
  return runCommandLine(argv, { openLibrary: library.openLibrary, cwd: library.dir })
}

describe('watch', () => {
  it('says that there are no rules, and what a search would have caught', async () => {
    expect((await lectern('watch', 'list')).stdout).toBe('No watch rules.\n')
    const { stdout } = await lectern('watch', 'test', 'lanterns', '--days', '14')
    expect(stdout).toContain('Would have caught 2 papers in 14 days (2024-02-28 to 2024-03-12).\n')
    expect(stdout).toContain('By week, oldest first: 1 1\n')
    expect(stdout.indexOf('Ferries without Lanterns')).toBeLessThan(stdout.indexOf('Lanterns for Patient'))
    const { stdout: short } = await lectern('watch', 'test', 'lanterns', '--days', '1', '--json')
    expect(JSON.parse(short)).toMatchObject({ papers: 1, examples: [{ id: '2403.90002' }] })
  })

  it('adds a rule, lists what it caught, and removes it by its name, whatever the case', async () => {
    const { stdout } = await lectern('watch', 'add', 'Ships', 'ferries', 'OR', 'boats')
    expect(stdout).toBe('Watching "Ships"; 1 paper of late caught.\n')
    expect((await lectern('watch', 'list')).stdout).toMatch(/Ships +ferries OR boats +1 +1/)
    const listed = JSON.parse((await lectern('list', '--watched', '--json')).stdout) as { id: string }[]
    expect(listed.map(({ id }) => id)).toEqual(['2403.90002'])
    const again = await lectern('watch', 'add', 'ships', 'x')
    expect([again.code, again.stderr]).toEqual([
      1,
      'error: conflict: a watch rule "ships" is there already. Choose another name.\n',
    ])
    expect((await lectern('watch', 'remove', 'SHIPS')).stdout).toBe('No longer watching "Ships".\n')
    expect((await lectern('undo')).stdout).toContain('removing a watch rule')
    expect(JSON.parse((await lectern('watch', 'list', '--json')).stdout)).toMatchObject([
      { name: 'Ships', papers: 1 },
    ])
  })

  it('refuses what it does not know', async () => {
    const gone = await lectern('watch', 'remove', 'Nobody')
    expect([gone.code, gone.stderr]).toEqual([
      1,
      'error: not_found: no watch rule "Nobody". "lectern watch list" shows them all.\n',
    ])
    for (const words of [
      ['watch'],
      ['watch', 'add', 'Ships'],
      ['watch', 'add', ' ', 'x'],
      ['watch', 'test'],
      ['watch', 'test', 'x', '--days', 'few'],
      ['watch', 'list', '--days', '3'],
      ['watch', 'stop'],
    ])
      expect([words, (await lectern(...words)).code]).toEqual([words, 2])
  })
})
