// What the system refused, as a kept file's problem. What is none of these is thrown on: it is a bug.

import { LecternError } from '../../../../shared/errors.ts'
import { codeOf } from '../../../../shared/has-code.ts'
import type { KeptProblem } from '../../../../shared/kept-model.ts'

const OF_SYSTEM: Readonly<Record<string, KeptProblem>> = {
  ENOENT: 'missing_folder',
  ENOTDIR: 'missing_folder',
  EACCES: 'not_permitted',
  EPERM: 'not_permitted',
  EROFS: 'not_permitted',
  EISDIR: 'not_permitted',
  ENOSPC: 'disk_full',
  EDQUOT: 'disk_full',
}

export function keptProblem(error: unknown): KeptProblem | undefined {
  if (error instanceof LecternError) {
    if (error.code === 'disk_full') return 'disk_full'
    if (error.code === 'style_unusable') return 'style_gone'
    if (error.code !== 'not_found') return undefined
    const { what } = error.data as { what: string }
    return what === 'style'
      ? 'style_gone'
      : what === 'tag' || what === 'collection'
        ? 'target_gone'
        : undefined
  }
  return OF_SYSTEM[codeOf(error) ?? '']
}
