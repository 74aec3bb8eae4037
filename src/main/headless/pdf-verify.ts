// `lectern pdf verify`: reads what is stored to the last byte, and says what is not as it was.
import type { VerifyResult } from '../../shared/pdfs-model.ts'
import type { Session } from './command.ts'
import { CommandFailure } from './failures.ts'
import { followTask } from './follow-task.ts'
import { collectIds } from './paper-ids.ts'

export async function verifyPdfs(session: Session, words: readonly string[]): Promise<void> {
  const { core, host, output } = session
  const ids = await collectIds(words, host)
  const result = await followTask<VerifyResult>(session, (options) =>
    core.client.pdfs.verify(ids.length === 0 ? {} : { ids: [...ids] }, options),
  )
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
