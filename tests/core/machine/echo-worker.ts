// A thread that says again what it is asked, or fails where it is told to.
import { parentPort } from 'node:worker_threads'

export type EchoRequest = { readonly id: number; readonly word: string; readonly fault?: string }
export type EchoAnswer = { readonly id: number; readonly word: string }

parentPort?.on('message', ({ id, word, fault }: EchoRequest) => {
  if (fault !== undefined) throw new Error(fault)
  parentPort?.postMessage({ id, word } satisfies EchoAnswer)
})
