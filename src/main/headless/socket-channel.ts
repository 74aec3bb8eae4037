// The channel to a browser: oRPC over one WebSocket. It moves messages and knows no method.
import type { AnyRouter } from '@orpc/server'
import { RPCHandler } from '@orpc/server/ws'
import type { WebSocket } from 'ws'

/** Serves the router to whoever holds the other end, until it closes. The caller decides who may. */
export function serveOverSocket(router: AnyRouter, socket: WebSocket): void {
  void new RPCHandler(router).upgrade(socket, { context: {} })
}
