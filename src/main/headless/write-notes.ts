// A folder of notes, one file each. A file that is there already may hold its user's own words: it stays as it is.

import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { hasCode } from '../../shared/has-code.ts'

export async function writeNotes(
  folder: string,
  notes: readonly { readonly fileName: string; readonly text: string }[],
): Promise<{ written: number; kept: number }> {
  await mkdir(folder, { recursive: true })
  let kept = 0
  for (const { fileName, text } of notes) {
    await writeFile(join(folder, fileName), text, { flag: 'wx' }).catch((error: unknown) => {
      if (!hasCode(error, 'EEXIST')) throw error
      kept += 1
    })
  }
  return { written: notes.length - kept, kept }
}
