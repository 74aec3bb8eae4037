// The queue of downloads in a few figures. Pure.
import type { Download, Downloads } from '../../../shared/pdfs-model.ts'

export type Summary = {
  readonly done: number
  readonly failed: readonly Download[]
  readonly waiting: readonly Download[]
  readonly running: Download | undefined
  /** Of all that is to be had, 0 to 1; what runs counts by its bytes. */
  readonly share: number
}

export function summarise({ jobs }: Pick<Downloads, 'jobs'>): Summary {
  const of = (state: Download['state']) => jobs.filter((job) => job.state === state)
  const [running] = of('running')
  const failed = of('failed')
  const done = of('done').length
  const part = running?.totalBytes ? Math.min(1, running.bytes / running.totalBytes) : 0
  return {
    done,
    failed,
    waiting: of('waiting'),
    running,
    share: jobs.length === 0 ? 0 : (done + failed.length + part) / jobs.length,
  }
}
