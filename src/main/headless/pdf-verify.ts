// `lectern pdf verify`: reads what is stored to the last byte, and says what is not as it was.
import { LecternError } from '../../shared/errors.ts'
import type { PdfProgress, VerifyResult } from '../../shared/pdfs-model.ts'
import type { Session } from './command.ts'
import { CommandFailure } from './failures.ts'
import { collectIds } from './paper-ids.ts'
import { createProgressBar } from './progress-bar.ts'

export async function verifyPdfs(session: Session, words: readonly string[]): Promise<void> {
  const { host, output } = session
  const ids = await collectIds(words, host)
  const result = await verify(session, ids)
  const lost = [...result.missing, ...result.damaged]
  await output.answer(result, ({ whole, missing, damaged }) =>
    [
      `${whole} ${whole === 1 ? 'file is' : 'files are'} whole.\n`,
      ...missing.map((id) => `${id}: missing.\n`),
      ...damaged.map((id) => `${id}: damaged.\n`),
    ].join(''),
  )
  if (lost.length > 0)
    throw new CommandFailure(
      'pdf_unavailable',
      `${lost.length} of them cannot be read. "lectern pdf fetch ${lost[0]}" gets one again.`,
    )
}

async function verify(
  { core, host, output, signal }: Session,
  ids: readonly string[],
): Promise<VerifyResult> {
  const bar = createProgressBar(host.stderr, host.now)
  try {
    const steps: AsyncIterator<PdfProgress, VerifyResult> = await core.client.pdfs.verify(
      ids.length === 0 ? {} : { ids: [...ids] },
      { signal },
    )
    for (;;) {
      const step = await steps.next()
      if (step.done) return step.value
      if (!output.json) bar.show(step.value)
    }
  } catch (error) {
    if (signal.aborted) throw new LecternError('cancelled')
    throw error
  } finally {
    bar.clear()
  }
}
