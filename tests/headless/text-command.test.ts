// `lectern text`: what papers' own pages hold, for people and as JSON.
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { makeItem } from '../support/make-items.ts'
import { openTestCore, TODAY } from '../support/open-test-core.ts'
import { runCommandLine } from './test-host.ts'

const ID = '2410.90001'

async function openLibrary() {
  const core = await openTestCore({ items: [makeItem({ id: ID, day: TODAY, title: 'Ropes' })] })
  await core.sync({ kind: 'range', from: TODAY, to: TODAY })
  mkdirSync(join(core.dataDir, 'texts'), { recursive: true })
  writeFileSync(join(core.dataDir, 'texts', `${ID}.md`), '# Ropes\n\n## Method\n\nWe use a marlinspike.')
  return (...argv: string[]) => runCommandLine(['text', ...argv], { openLibrary: async () => core })
}

it('takes in what is stored, and says where the words stand', async () => {
  const text = await openLibrary()
  const { code, stdout } = await text('marlinspike')
  expect(code).toBe(0)
  expect(stdout).toContain(`${ID}  Ropes\n  section 2: `)
  expect(stdout).toContain('We use a marlinspike')
  const [hit] = JSON.parse((await text('marlinspike', '--limit', '1', '--json')).stdout)
  expect(hit).toMatchObject({ id: ID, title: 'Ropes', source: 'hub', pages: [{ page: 2 }] })
  expect((await text('zeppelin')).stdout).toBe('No stored text holds "zeppelin".\n')
})

it('wants a query, and a limit that the core allows', async () => {
  const text = await openLibrary()
  expect((await text()).code).toBe(2)
  expect((await text('rope', '--limit', '101')).code).toBe(2)
})
