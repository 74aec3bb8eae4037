// A file is written whole or not at all.
import { execFileSync } from 'node:child_process'
import { chmod, mkdir, mkdtemp, readdir, readFile, rm, stat, symlink, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { writeFileWhole } from '../../src/main/headless/write-file-whole.ts'

let dir: string
beforeEach(async () => {
  dir = await mkdtemp(join(tmpdir(), 'lectern-write-'))
})
afterEach(() => rm(dir, { recursive: true, force: true }))

describe('writing a file whole', () => {
  it('makes a new file and replaces an old one, keeping who may read it', async () => {
    const path = join(dir, 'a.bib')
    await writeFileWhole(path, 'one')
    expect(await readFile(path, 'utf8')).toBe('one')
    for (const mode of [0o600, 0o666]) {
      await chmod(path, mode)
      await writeFileWhole(path, 'two')
      expect(await readFile(path, 'utf8')).toBe('two')
      expect((await stat(path)).mode & 0o777).toBe(mode)
    }
    expect(await readdir(dir)).toEqual(['a.bib'])
  })

  it('writes through a link instead of replacing it', async () => {
    await mkdir(join(dir, 'real'))
    await writeFile(join(dir, 'real', 'a.bib'), 'old')
    await symlink(join(dir, 'real', 'a.bib'), join(dir, 'link.bib'))
    await writeFileWhole(join(dir, 'link.bib'), 'new')
    expect(await readFile(join(dir, 'real', 'a.bib'), 'utf8')).toBe('new')
  })

  it('leaves the old file and nothing else when the name is a folder or its folder is missing', async () => {
    await mkdir(join(dir, 'folder'))
    await expect(writeFileWhole(join(dir, 'folder'), 'text')).rejects.toMatchObject({
      code: 'unsupported_here',
    })
    await expect(writeFileWhole(join(dir, 'none', 'a.bib'), 'text')).rejects.toMatchObject({
      code: 'not_found',
    })
    expect(await readdir(dir)).toEqual(['folder'])
  })

  it.runIf(process.platform === 'linux')('writes to a pipe or a device, never replacing it', async () => {
    // The pipe first, and in a folder of its own: a device of the machine is put at risk only once this has held.
    const pipe = join(dir, 'pipe')
    execFileSync('mkfifo', [pipe])
    const read = readFile(pipe, 'utf8')
    await writeFileWhole(pipe, 'text')
    expect((await stat(pipe)).isFIFO()).toBe(true)
    expect(await read).toBe('text')
    await expect(writeFileWhole('/dev/full', 'text')).rejects.toMatchObject({ code: 'disk_full' })
  })
})
