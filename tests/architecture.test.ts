// The import rules that a type config cannot state, over the imports as they are written.
import { globSync, readFileSync } from 'node:fs'
import { dirname, join, posix, relative, resolve } from 'node:path'
import { describe, expect, it } from 'vitest'

const SRC = resolve(import.meta.dirname, '../src')
const IMPORT = /(?:\bfrom\s+|^import\s+|\bimport\(\s*)['"]([^'"\n]+)['"]/gm

type Import = { readonly from: string; readonly to: string }

/** Every import: `from` a file below src, `to` another such file or a package's name. */
function readImports(): Import[] {
  return globSync('**/*.{ts,tsx}', { cwd: SRC }).flatMap((file) => {
    const from = file.split('\\').join('/')
    const text = readFileSync(join(SRC, file), 'utf8')
    return [...text.matchAll(IMPORT)].map((match) => {
      const name = match[1] ?? ''
      const target = relative(SRC, resolve(SRC, dirname(file), name))
        .split('\\')
        .join('/')
      return { from, to: name.startsWith('.') ? target : name }
    })
  })
}

const IMPORTS = readImports()
const isPackage = (to: string) => !/\.(tsx?|css|svg|json)$/.test(to)
const within = (folder: string) => (path: string) => path.startsWith(`${folder}/`)
const inCore = within('main/core')
/** The folder of core a file is in: `db`, `feed`, …; undefined for files of core itself, and the handlers. */
const conceptOf = (path: string) =>
  inCore(path) && path.split('/').length > 3 && !within('main/core/handlers')(path)
    ? path.split('/')[2]
    : undefined
const featureOf = (path: string) => (within('renderer/features')(path) ? path.split('/')[2] : undefined)

/** The imports that break a rule: those from the files it is about, to what it does not allow. */
function breaches(
  about: (from: string) => boolean,
  allowed: (to: string, from: string) => boolean,
): string[] {
  return IMPORTS.filter(({ from, to }) => about(from) && !allowed(to, from)).map(
    ({ from, to }) => `${from} → ${to}`,
  )
}

describe('the import rules', () => {
  it('are checked against a real tree', () => {
    expect(IMPORTS.length).toBeGreaterThan(300)
    expect(IMPORTS).toContainEqual({
      from: 'main/core/handlers/library-handlers.ts',
      to: 'main/core/library/reading.ts',
    })
    expect(IMPORTS).toContainEqual({
      from: 'main/core/load-sample-feed.ts',
      to: 'main/core/feed/sample/sample-feed.ts',
    })
  })

  it('keep shared to itself, zod and the oRPC contract', () => {
    const allowed = ['zod', '@orpc/contract']
    expect(breaches(within('shared'), (to) => within('shared')(to) || allowed.includes(to))).toEqual([])
  })

  it('keep the preload to electron and shared', () => {
    expect(
      breaches(within('preload'), (to) => to === 'electron' || within('shared')(to) || within('preload')(to)),
    ).toEqual([])
  })

  it('keep the database to kysely, better-sqlite3, node and shared', () => {
    const packages = ['kysely', 'better-sqlite3']
    const isAllowed = (to: string) =>
      within('main/core/db')(to) || within('shared')(to) || packages.includes(to) || to.startsWith('node:')
    expect(breaches(within('main/core/db'), isAllowed)).toEqual([])
  })

  it('keep the concepts of the core from each other, and from electron, hosts and the view', () => {
    const isAllowed = (to: string, from: string) => {
      if (isPackage(to)) return to !== 'electron'
      const concept = conceptOf(to)
      return (
        within('shared')(to) ||
        [conceptOf(from), 'db', 'machine'].includes(concept) ||
        to === 'main/core/clock.ts'
      )
    }
    expect(breaches((from) => conceptOf(from) !== undefined && conceptOf(from) !== 'db', isAllowed)).toEqual(
      [],
    )
    expect(
      breaches(
        within('main/core/machine'),
        (to) => to.startsWith('node:') || within('main/core/machine')(to) || within('shared')(to),
      ),
    ).toEqual([])
    expect(
      breaches(inCore, (to) => to !== 'electron' && (isPackage(to) || inCore(to) || within('shared')(to))),
    ).toEqual([])
  })

  it('let only the database (and the search worker) name better-sqlite3', () => {
    const mayName = (from: string) => within('main/core/db')(from) || within('main/core/search')(from)
    expect(
      breaches(
        (from) => !mayName(from),
        (to) => to !== 'better-sqlite3',
      ),
    ).toEqual([])
  })

  it('let hosts know the core by core.ts alone, and not each other', () => {
    for (const host of ['main/electron', 'main/headless']) {
      const isAllowed = (to: string) =>
        within(host)(to) ||
        within('shared')(to) ||
        to === 'main/core/core.ts' ||
        to === posix.normalize('../package.json') ||
        isPackage(to)
      expect(breaches(within(host), isAllowed)).toEqual([])
    }
    expect(
      breaches(within('main/headless'), (to, from) => to !== 'electron' || from === 'main/headless/start.ts'),
    ).toEqual([])
  })

  it('keep the view from node, electron and the main process, and its features from each other', () => {
    expect(
      breaches(
        within('renderer'),
        (to) => !to.startsWith('node:') && to !== 'electron' && !within('main')(to),
      ),
    ).toEqual([])
    const isAllowed = (to: string, from: string) =>
      featureOf(to) === undefined || featureOf(to) === featureOf(from)
    expect(breaches((from) => featureOf(from) !== undefined, isAllowed)).toEqual([])
  })
})

describe('the time of day', () => {
  it('comes to the core from its clock alone', () => {
    const readers = globSync('main/core/**/*.ts', { cwd: SRC }).filter((file) =>
      /\bDate\.now\b|\bnew Date\(\)/.test(readFileSync(join(SRC, file), 'utf8')),
    )
    expect(readers).toEqual(['main/core/clock.ts'])
  })
})
