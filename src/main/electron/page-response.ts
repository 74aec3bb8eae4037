// Answers requests for the page's files from one folder and nothing outside it. Knows no Electron: a Request comes in,
// a Response goes out.

import { readFile } from 'node:fs/promises'
import { resolve, sep } from 'node:path'
import { contentSecurityPolicy, contentTypeOf } from '../../shared/content-policy.ts'
import { codeOf } from '../../shared/has-code.ts'
import { isAppUrl } from './app-url.ts'

/** Sent with every answer of the scheme. */
export const HEADERS = {
  'content-security-policy': contentSecurityPolicy({ connect: [] }),
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'no-referrer',
}

/** A file of `folder`, or 404; 405 for anything that is not a read. */
export async function pageResponse(folder: string, request: Request): Promise<Response> {
  if (request.method !== 'GET' && request.method !== 'HEAD') return refusal(405)
  const path = filePath(folder, request.url)
  const bytes = path === undefined ? undefined : await readIfFile(path)
  if (path === undefined || bytes === undefined) return refusal(404)
  const headers = { ...HEADERS, 'content-type': contentTypeOf(path) }
  return new Response(request.method === 'HEAD' ? null : bytes, { headers })
}

/** The file an address names, or undefined where it names none inside the folder. */
function filePath(folder: string, address: string): string | undefined {
  if (!isAppUrl(address)) return undefined
  const name = decodePath(new URL(address).pathname)
  // A backslash is a separator on Windows only: such a name is nobody's file here, so it is refused everywhere.
  if (name === undefined || name.includes('\\') || name.includes('\0')) return undefined
  const path = resolve(folder, `.${name === '/' ? '/index.html' : name}`)
  return path.startsWith(resolve(folder) + sep) ? path : undefined
}

function decodePath(pathname: string): string | undefined {
  try {
    return decodeURIComponent(pathname)
  } catch (error) {
    if (error instanceof URIError) return undefined
    throw error
  }
}

async function readIfFile(path: string): Promise<Uint8Array<ArrayBuffer> | undefined> {
  try {
    return await readFile(path)
  } catch (error) {
    const code = codeOf(error)
    if (code === 'ENOENT' || code === 'EISDIR' || code === 'ENOTDIR' || code === 'ENAMETOOLONG')
      return undefined
    throw error
  }
}

function refusal(status: 404 | 405): Response {
  return new Response(null, { status, headers: HEADERS })
}
