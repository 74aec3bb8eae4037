// A long task of the core, from the command line: its progress as a line on the terminal, its end by itself or by Ctrl-C.
import { LecternError } from '../../shared/errors.ts'
import type { Session } from './command.ts'
import { createProgressBar, type Progress } from './progress-bar.ts'

type Step = Omit<Progress, 'label'> & { readonly label?: string | undefined }

/**
 * Answers what the task ends with. `name` stands for the steps' own labels; a step without any is not shown.
 * Errors: the task's own; cancelled, once the session's signal has stopped it.
 */
export async function followTask<R>(
  { host, output, signal }: Session,
  start: (options: { readonly signal: AbortSignal }) => Promise<AsyncIterator<Step, R>>,
  name?: string,
): Promise<R> {
  const bar = createProgressBar(host.stderr, host.now)
  try {
    const steps = await start({ signal })
    for (;;) {
      const step = await steps.next()
      if (step.done) return step.value
      const label = name ?? step.value.label
      if (!output.json && label !== undefined) bar.show({ ...step.value, label })
    }
  } catch (error) {
    // A call that its own caller aborts may end as an abort of any shape; here it has one meaning.
    if (signal.aborted) throw new LecternError('cancelled')
    throw error
  } finally {
    bar.clear()
  }
}
