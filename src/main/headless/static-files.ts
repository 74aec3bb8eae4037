// The built renderer's files, as answers to a browser. Knows nothing of who asks.

import { readFile, realpath } from 'node:fs/promises'
import { join, resolve, sep } from 'node:path'
import { contentTypeOf } from '../../shared/content-policy.ts'
import { codeOf } from '../../shared/has-code.ts'

export type StaticFile = {
  readonly body: Buffer
  readonly contentType: string
  readonly cacheControl: string
}

function isMissing(error: unknown): boolean {
  const code = codeOf(error)
  return code === 'ENOENT' || code === 'ENOTDIR' || code === 'EISDIR' || code === 'ENAMETOOLONG'
}

/** The path of an address inside `root`, or undefined when it leaves it or is no path at all. */
function locate(root: string, pathname: string): string | undefined {
  let decoded: string
  try {
    decoded = decodeURIComponent(pathname)
  } catch {
    return undefined
  }
  if (/[\0\\]/.test(decoded)) return undefined
  const path = resolve(root, `.${decoded === '/' ? '/index.html' : decoded}`)
  return path.startsWith(root + sep) ? path : undefined
}

/** The file at an address's path, or undefined when there is none inside `dir`. */
export async function readStaticFile(dir: string, pathname: string): Promise<StaticFile | undefined> {
  try {
    const root = await realpath(dir)
    const path = locate(root, pathname)
    if (path === undefined) return undefined
    // A link inside the folder must not lead out of it either.
    if (!(await realpath(path)).startsWith(root + sep)) return undefined
    return {
      body: await readFile(path),
      contentType: contentTypeOf(path),
      // The build puts a hash of the content into the name of every asset.
      cacheControl: path.startsWith(join(root, 'assets') + sep)
        ? 'public, max-age=31536000, immutable'
        : 'no-cache',
    }
  } catch (error) {
    if (isMissing(error)) return undefined
    throw error
  }
}
