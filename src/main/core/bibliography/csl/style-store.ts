// Citation styles: three that come with Lectern, and .csl files of the user's in a folder of their own.

import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { CitationStyle } from '../../../../shared/bibliography-model.ts'
import { LecternError } from '../../../../shared/errors.ts'
import { hasCode } from '../../../../shared/has-code.ts'

export type Style = {
  readonly id: string /** CSL's XML; absent for one that comes with Lectern. */
  readonly xml?: string
}

export type StyleStore = {
  list(): Promise<CitationStyle[]>
  /** Errors: not_found. */
  read(id: string): Promise<Style>
  /** Errors: style_unusable. */
  add(fileName: string, xml: string): Promise<CitationStyle>
}

const BUNDLED: readonly CitationStyle[] = [
  { id: 'apa', title: 'APA', isBundled: true },
  { id: 'vancouver', title: 'Vancouver', isBundled: true },
  { id: 'harvard', title: 'Harvard', isBundled: true },
]

export function createStyleStore(dir: string): StyleStore {
  const pathOf = (id: string) => join(dir, `${id}.csl`)

  async function listOwn(): Promise<CitationStyle[]> {
    const files = await readdir(dir).catch(ignoreMissing<string[]>([]))
    const styles = files
      .filter((file) => file.endsWith('.csl') && toId(file) === file.slice(0, -4))
      .map(async (file): Promise<CitationStyle> => {
        const id = file.slice(0, -4)
        return { id, title: titleOf(await readFile(pathOf(id), 'utf8')) || id, isBundled: false }
      })
    return (await Promise.all(styles)).sort((a, b) => a.title.localeCompare(b.title, 'en'))
  }

  return {
    list: async () => [...BUNDLED, ...(await listOwn())],
    read: async (id) => {
      if (BUNDLED.some((style) => style.id === id)) return { id }
      // An id is a name, never a way to elsewhere.
      const xml =
        toId(`${id}.csl`) === id
          ? await readFile(pathOf(id), 'utf8').catch(ignoreMissing(undefined))
          : undefined
      if (xml === undefined) throw new LecternError('not_found', { what: 'style', id })
      return { id, xml }
    },
    add: async (fileName, xml) => {
      const fault = faultOf(xml)
      if (fault !== undefined) throw new LecternError('style_unusable', { name: fileName, fault })
      const id = toId(fileName)
      await mkdir(dir, { recursive: true })
      await writeFile(pathOf(id), xml)
      return { id, title: titleOf(xml) || id, isBundled: false }
    },
  }
}

/** Letters, digits and dashes; a name that is taken by a bundled style gets a different one. */
function toId(fileName: string): string {
  const name = fileName
    .replace(/\.csl$/i, '')
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '')
    .slice(0, 100)
  return BUNDLED.some(({ id }) => id === name) || name === '' ? `my-${name || 'style'}` : name
}

function faultOf(xml: string) {
  if (!/<style\b[^>]*\bxmlns="http:\/\/purl\.org\/net\/xbiblio\/csl"/.test(xml)) return 'not_csl'
  if (/<link\b[^>]*\brel="independent-parent"/.test(xml)) return 'dependent'
  return /<bibliography\b/.test(xml) ? undefined : 'no_bibliography'
}

function titleOf(xml: string): string {
  const title = /<title\b[^>]*>([^<]*)<\/title>/.exec(xml)?.[1] ?? ''
  return title.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&amp;', '&').trim()
}

function ignoreMissing<T>(otherwise: T) {
  return (error: unknown): T => {
    if (hasCode(error, 'ENOENT')) return otherwise
    throw error
  }
}
