// What the command line refuses before it opens anything, and how it says so.
import { describe, expect, it } from 'vitest'
import { COMMANDS } from '../../src/main/headless/command-table.ts'
import { runCommandLine } from './test-host.ts'

const ID = '2401.00001'

const REFUSED: readonly (readonly [string, RegExp])[] = [
  ['', /no command/],
  ['frobnicate', /no command "frobnicate"/],
  ['sync --frob', /--frob/],
  ['sync --date 2024-02-30', /2024-02-30/],
  ['sync --date 2023-05-03', /before the feed's first day/],
  ['sync --date', /--date/],
  ['sync --from 2024-01-02', /go together/],
  ['sync --to 2024-01-02', /go together/],
  ['sync --from 2024-01-02 --to 2024-01-01', /later than/],
  ['sync --week 2024-W53', /no week/],
  ['sync --week 2023-W01', /before the feed's first day/],
  ['sync --month 2024-13', /no month/],
  ['sync --month 2023-04', /before the feed's first day/],
  ['sync --all --month 2024-10', /one of/],
  ['sync --date 2024-01-02 --from 2024-01-01 --to 2024-01-03', /one of/],
  ['sync --all --from-file a.json', /--from-file/],
  ['sync 2024-01-02', /2024-01-02/],
  ['add', /nothing to add/],
  ['add --page', /--page/],
  ['search', /no query/],
  ['search --limit 0 cats', /--limit/],
  ['search --limit 1001 cats', /--limit/],
  ['search --limit ten cats', /--limit/],
  ['search --batch cats', /cats/],
  ['list cats', /cats/],
  ['list --status done', /inbox, queued, reading, read, skipped/],
  ['list --sort size', /--sort/],
  ['list --sort manual', /--collection/],
  ['list --from yesterday', /--from/],
  ['list --from 2024-01-02 --to 2024-01-01', /later than/],
  ['show', /one paper/],
  [`show ${ID} ${ID}`, /one paper/],
  ['status', /set/],
  [`status put read ${ID}`, /set/],
  ['status set', /no status/],
  [`status set done ${ID}`, /done/],
  ['status set read', /no paper/],
  ['tag', /add, remove, list, rename, merge, color, delete/],
  ['tag rename vision', /no new name/],
  ['tag rename vision sight seeing', /seeing/],
  ['tag merge vision', /no tag to merge/],
  ['tag color vision', /no colour/],
  ['tag color vision mauve', /red, orange/],
  ['tag delete', /no tag/],
  ['history --limit 0', /--limit/],
  ['tag add', /no tag/],
  ['tag add vision', /no paper/],
  ['tag list vision', /vision/],
  ['collection', /create, add, remove, list, rename, move, delete/],
  ['collection constructor', /create, add, remove, list, rename, move, delete/],
  ['collection create', /no collection/],
  ['collection create A//B', /A\/\/B/],
  ['collection create A B', /"B"/],
  ['collection add A', /no paper/],
  ['collection rename A', /no new name/],
  ['collection rename A B/C', /without \//],
  ['collection move A', /top level/],
  ['collection move A B C', /"C"/],
  ['collection move A B//C', /B\/\/C/],
  ['collection delete', /no collection/],
  ['note', /no paper/],
  ['rate', /paper and a rating/],
  [`rate ${ID} 6`, /from 0 to 5/],
  [`rate ${ID} -- -1`, /from 0 to 5/],
  ['undo 2', /2/],
  ['redo 2', /2/],
  [`export ${ID}`, /no --format/],
  [`export --format docx ${ID}`, /bibtex, biblatex/],
  [`export --format bibtex --style apa ${ID}`, /--style/],
  [`export --format bibtex --html ${ID}`, /--html/],
  [`export --format bibtex --protect some ${ID}`, /none, smart, all/],
  ['export --format bibtex', /one of/],
  [`export --format bibtex --all ${ID}`, /one of/],
  ['export --format bibtex --tag a --status read', /one of/],
  ['stats now', /now/],
  ['rejected now', /now/],
  ['serve --port 65536', /--port/],
  ['serve now', /now/],
]

describe('usage errors', () => {
  it.each(REFUSED)('refuses "lectern %s" with exit code 2 and a hint', async (line, words) => {
    const { code, stdout, stderr } = await runCommandLine(line.split(' ').filter((word) => word !== ''))
    expect(stderr).toMatch(words)
    expect(stderr).toMatch(/^error: usage: .*\nusage: lectern /)
    expect(code).toBe(2)
    expect(stdout).toBe('')
  })

  it('keeps stdout empty with --json too', async () => {
    const { code, stdout } = await runCommandLine(['list', '--status', 'done', '--json'])
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' })
  })
})

describe('help', () => {
  it.each(COMMANDS.map((command) => [command.name, command] as const))(
    '%s explains itself',
    async (name, command) => {
      const { code, stdout, stderr } = await runCommandLine([name, '--help'])
      expect({ code, stderr }).toEqual({ code: 0, stderr: '' })
      for (const form of command.usage) expect(stdout).toContain(`lectern ${form}`)
      for (const option of Object.keys(command.options)) expect(stdout).toContain(`--${option}`)
      expect(stdout).toContain('--data-dir DIR')
      expect(Math.max(...stdout.split('\n').map((line) => line.length))).toBeLessThanOrEqual(120)
      expect(await runCommandLine(['help', name])).toEqual({ code, stdout, stderr })
    },
  )

  it('lists every command once in the table and in the global help', async () => {
    const { code, stdout } = await runCommandLine(['--help'])
    expect(code).toBe(0)
    const names = COMMANDS.map(({ name }) => name)
    expect(new Set(names).size).toBe(names.length)
    for (const name of names) expect(stdout).toMatch(new RegExp(`^ {2}${name} `, 'm'))
  })

  it('says which Lectern it is', async () => {
    expect(await runCommandLine(['--version'])).toMatchObject({ code: 0, stdout: '0.1.0\n' })
  })
})
