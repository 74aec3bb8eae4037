// Shows a folder in the system's file manager. Which one is the core's choice among its own; the page only names it.
import { statSync } from 'node:fs'
import { shell } from 'electron'

/** Throws where the system cannot show it, or where it is no folder: a file would be run. */
export async function openFolder(path: string): Promise<void> {
  if (!statSync(path).isDirectory()) throw new Error(`${path} is no folder`)
  const problem = await shell.openPath(path)
  if (problem !== '') throw new Error(`${path} could not be shown: ${problem}`)
}
