// Who may come in to the loopback server. Other users and other pages on this machine can reach its port, so a visitor
// shows a one-time token once, and a cookie from then on.
import { randomBytes, timingSafeEqual } from 'node:crypto'
import type { IncomingMessage } from 'node:http'

export type WebGate = {
  /** A token for one visit; the one before it is void. */
  freshToken(): string
  /** Whether the token opens the gate; it does so once. */
  redeem(token: string): boolean
  /** The `Set-Cookie` value for a visitor whose token was good. */
  cookie(): string
  hasCookie(request: IncomingMessage): boolean
  /** Whether the request names this server as its host: another name, bound to 127.0.0.1 by its owner, is turned away. */
  isForThisHost(request: IncomingMessage): boolean
  /** Whether the request comes from a page of this server. */
  isFromThisOrigin(request: IncomingMessage): boolean
}

function randomSecret(): string {
  return randomBytes(32).toString('base64url')
}

/** Takes the same time wherever the texts differ. */
function isSame(given: string, wanted: string): boolean {
  const a = Buffer.from(given)
  const b = Buffer.from(wanted)
  return a.length === b.length && timingSafeEqual(a, b)
}

export function createWebGate(port: number): WebGate {
  // A browser sends its cookies to every port of a host: the name keeps two Lecterns apart.
  const cookieName = `lectern_${port}`
  const session = randomSecret()
  let token: string | undefined
  const hosts = ['127.0.0.1', 'localhost'].flatMap((name) =>
    port === 80 ? [name, `${name}:80`] : [`${name}:${port}`],
  )
  return {
    freshToken() {
      token = randomSecret()
      return token
    },
    redeem(given) {
      if (token === undefined || !isSame(given, token)) return false
      token = undefined
      return true
    },
    cookie: () => `${cookieName}=${session}; HttpOnly; SameSite=Strict; Path=/`,
    hasCookie: ({ headers }) =>
      (headers.cookie ?? '').split(';').some((pair) => {
        const [name, ...value] = pair.trim().split('=')
        return name === cookieName && isSame(value.join('='), session)
      }),
    isForThisHost: ({ headers }) => hosts.includes(headers.host?.toLowerCase() ?? ''),
    isFromThisOrigin: ({ headers }) =>
      headers.host !== undefined && headers.origin === `http://${headers.host.toLowerCase()}`,
  }
}
