// Which processes have the library open: a marker file each. Several may (the window, and a command in a terminal);
// what must be known is whether any other does.
import { mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { isAlive } from './machine/is-alive.ts'

export type Instance = {
  /** Whether another live process had the library open when this one came. */
  readonly shared: boolean
  leave(): void
}

export function enterLibrary(dataDir: string, pid = process.pid): Instance {
  const folder = join(dataDir, 'running')
  mkdirSync(folder, { recursive: true })
  const others = readdirSync(folder).filter((name) => {
    if (Number(name) === pid) return false
    if (isAlive(Number(name))) return true
    rmSync(join(folder, name), { force: true })
    return false
  })
  const marker = join(folder, String(pid))
  writeFileSync(marker, '')
  return { shared: others.length > 0, leave: () => rmSync(marker, { force: true }) }
}
