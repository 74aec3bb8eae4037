// Why a kept file is not as the library is, in words.
import type { KeptProblem, KeptTarget } from '../../shared/kept-model.ts'

const PROBLEMS: Readonly<Record<KeptProblem, string>> = {
  conflict: 'was changed by another hand; "lectern kept overwrite FILE" writes over it.',
  missing_folder: 'is in a folder that is not there. Make it, then run this again.',
  not_permitted: 'may not be written. Choose another place.',
  disk_full: 'has no space left. Free some, then run this again.',
  target_gone: 'has nothing to hold: nothing has that tag.',
  style_gone: 'has a citation style that is not there any more.',
  failed: 'could not be written; errors.log in the data folder says why.',
}

/** To be read after the file's path. */
export function describeProblem(problem: KeptProblem): string {
  return PROBLEMS[problem]
}

export function describeTarget(target: KeptTarget, title: string): string {
  if (target.kind === 'all') return 'all papers'
  return target.kind === 'collection' ? title : `${target.kind}: ${title}`
}
