// Where a command's answer goes: one JSON document or words on stdout, remarks on stderr.
import { LecternError } from '../../shared/errors.ts'
import { OutputClosed } from './failures.ts'
import type { OutputStream } from './host.ts'

export type Output = {
  readonly json: boolean
  /** Columns of the terminal on stdout; undefined when it is a file or a pipe. */
  readonly width: number | undefined
  /** The command's answer: `value` as JSON when asked for, else the words for it. */
  answer<T>(value: T, inWords: (value: T) => string): Promise<void>
  /** Text on stdout as it is. Throws OutputClosed when nobody reads it any more. */
  write(text: string): Promise<void>
  /** A remark for the person at the terminal; never in the way of the answer. */
  remark(text: string): void
}

function codeOf(error: Error): string | undefined {
  return 'code' in error && typeof error.code === 'string' ? error.code : undefined
}

/** `json` is whether the person asked for JSON. */
export function createOutput(streams: { stdout: OutputStream; stderr: OutputStream }, json: boolean): Output {
  const { stdout, stderr } = streams

  function write(text: string): Promise<void> {
    return new Promise((done, failed) => {
      stdout.write(text, (error) => {
        if (!error) done()
        else if (codeOf(error) === 'EPIPE' || codeOf(error) === 'ERR_STREAM_DESTROYED')
          failed(new OutputClosed())
        else if (codeOf(error) === 'ENOSPC') failed(new LecternError('disk_full', { path: 'the output' }))
        else failed(error)
      })
    })
  }

  return {
    json,
    width: stdout.isTTY ? stdout.columns : undefined,
    answer: (value, inWords) => write(json ? `${JSON.stringify(value)}\n` : inWords(value)),
    write,
    remark: (text) => {
      stderr.write(`${text}\n`)
    },
  }
}
