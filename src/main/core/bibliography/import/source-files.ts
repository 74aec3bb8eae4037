// The files that paths name on this machine: each itself, or of a folder those that are bibliographies.

import { readdir, readFile, stat } from 'node:fs/promises'
import { basename, join } from 'node:path'
import { LecternError } from '../../../../shared/errors.ts'
import { hasCode } from '../../../../shared/has-code.ts'
import type { SourceFile } from './import-entry.ts'

const BIBLIOGRAPHY = /\.(?:bib|bibtex|biblatex|ris|json)$/i

/** Errors: not_found (a path). */
export async function listSources(paths: readonly string[]): Promise<string[]> {
  const files: string[] = []
  for (const path of paths) {
    if (!(await statOf(path)).isDirectory()) {
      files.push(path)
      continue
    }
    const inside = await readdir(path, { recursive: true, withFileTypes: true })
    const found = inside.filter(
      (entry) => entry.isFile() && BIBLIOGRAPHY.test(entry.name) && !entry.name.startsWith('.'),
    )
    files.push(...found.map((entry) => join(entry.parentPath, entry.name)).sort())
  }
  return files
}

/** Errors: not_found. */
export async function readSource(path: string): Promise<SourceFile> {
  try {
    return { name: basename(path), text: decode(await readFile(path)) }
  } catch (error) {
    throw asMissing(error, path)
  }
}

/** UTF-8, or what older programs wrote: UTF-16 says so itself, and what is no UTF-8 is Latin. */
export function decode(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder('utf-16le').decode(bytes)
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder('utf-16be').decode(bytes)
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    // Every byte is a letter in it, so that this cannot fail.
    return new TextDecoder('windows-1252').decode(bytes)
  }
}

async function statOf(path: string) {
  try {
    return await stat(path)
  } catch (error) {
    throw asMissing(error, path)
  }
}

function asMissing(error: unknown, path: string): unknown {
  return hasCode(error, 'ENOENT', 'ENOTDIR')
    ? new LecternError('not_found', { what: 'file', id: path })
    : error
}
