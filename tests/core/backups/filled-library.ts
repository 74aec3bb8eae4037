// A real library with one paper, and a way to damage a file as a bad disk does.
import { readFileSync, writeFileSync } from 'node:fs'
import { makeItem } from '../../support/make-items.ts'
import { openTestCore, type TestCore } from '../../support/open-test-core.ts'

export const ID = '2410.90001'
const items = [makeItem({ id: ID, day: '2024-10-16', title: 'Zebra Models' })]

/** With a folder given, opens the library that is there. */
export async function openFilled(dataDir?: string): Promise<TestCore> {
  const core = await openTestCore({ items, ...(dataDir === undefined ? {} : { dataDir }) })
  if (dataDir === undefined) await core.sync()
  return core
}

/** Overwrites some pages in the middle. */
export function damage(file: string): void {
  const bytes = readFileSync(file)
  bytes.fill(0x5a, 4096 * 4, 4096 * 12)
  writeFileSync(file, bytes)
}
