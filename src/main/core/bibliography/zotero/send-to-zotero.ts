// Sends items to a running Zotero, through the port that it opens on this machine for its browser connector. Nothing here
// ever listens. Protocol: https://www.zotero.org/support/dev/client_coding/connector_http_server
import { randomUUID } from 'node:crypto'
import { LecternError } from '../../../../shared/errors.ts'
import type { ZoteroItem } from './to-zotero.ts'

export type ZoteroDeps = {
  readonly fetch: typeof globalThis.fetch
  /** `http://127.0.0.1:23119`, but for tests. */
  readonly endpoint: string
}

const PER_REQUEST = 50
const PING_MS = 2000
const SAVE_MS = 30_000

/** Errors: zotero_unavailable. */
export async function sendToZotero(
  { fetch, endpoint }: ZoteroDeps,
  items: readonly ZoteroItem[],
): Promise<void> {
  const ask = async (path: string, ms: number, body?: unknown): Promise<Response> => {
    const request: RequestInit = {
      headers: { 'Content-Type': 'application/json', 'X-Zotero-Connector-API-Version': '3' },
      signal: AbortSignal.timeout(ms),
      ...(body !== undefined && { method: 'POST', body: JSON.stringify(body) }),
    }
    try {
      return await fetch(`${endpoint}/connector/${path}`, request)
    } catch (error) {
      // A refused connection, and one that is cut: there is no Zotero to talk to.
      if (error instanceof TypeError || (error instanceof DOMException && error.name === 'TimeoutError'))
        throw new LecternError('zotero_unavailable', { why: 'not_running' })
      throw error
    }
  }
  const ping = await ask('ping', PING_MS)
  await ping.body?.cancel()
  if (!ping.ok) throw new LecternError('zotero_unavailable', { why: 'not_running' })
  for (let from = 0; from < items.length; from += PER_REQUEST) {
    const some = items.slice(from, from + PER_REQUEST)
    const uri = String(some[0]?.url ?? 'https://arxiv.org')
    const answer = await ask('saveItems', SAVE_MS, { sessionID: randomUUID(), uri, items: some })
    const text = await answer.text()
    if (!answer.ok) {
      const why = text.includes('libraryEditable') ? 'read_only' : 'refused'
      throw new LecternError('zotero_unavailable', { why })
    }
  }
}
