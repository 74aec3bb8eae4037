// The nouns of files that an export is kept current in.
import { z } from 'zod'
import { ExportFormat, ExportOptions } from './bibliography-model.ts'

/** What a file holds: a collection, of a tag all its papers, what a search finds, or the whole library. */
export const KeptTarget = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('collection'), id: z.int() }),
  z.object({ kind: z.literal('tag'), tag: z.string().min(1).max(100) }),
  z.object({ kind: z.literal('query'), query: z.string().min(1).max(20_000) }),
  z.object({ kind: z.literal('all') }),
])
export type KeptTarget = z.infer<typeof KeptTarget>

/** Written with each change, when nothing changed for some seconds, or not at all for now. */
export const KEPT_MODES = ['change', 'idle', 'paused'] as const
export const KeptMode = z.enum(KEPT_MODES)
export type KeptMode = z.infer<typeof KeptMode>

/**
 * Why a file is not as the library is. `conflict`: another hand changed it, or it was there before; `target_gone`:
 * nothing has that tag any more.
 */
export const KEPT_PROBLEMS = [
  'conflict',
  'missing_folder',
  'not_permitted',
  'disk_full',
  'target_gone',
  'style_gone',
  'failed',
] as const
export const KeptProblem = z.enum(KEPT_PROBLEMS)
export type KeptProblem = z.infer<typeof KeptProblem>

export const KeptFile = z.object({
  id: z.int(),
  /** Absolute; of notes a folder. */
  path: z.string(),
  target: KeptTarget,
  /** The collection's path, the tag or the query. */
  title: z.string(),
  format: ExportFormat,
  options: ExportOptions,
  mode: KeptMode,
  problem: KeptProblem.optional(),
  writtenAt: z.iso.datetime().optional(),
  entries: z.int(),
})
export type KeptFile = z.infer<typeof KeptFile>

export const KeptDraft = z.object({
  path: z.string().trim().min(1).max(4000),
  target: KeptTarget,
  format: ExportFormat,
  options: ExportOptions.default({}),
  mode: KeptMode.default('change'),
})

/** What becomes of a file that is not ours: it is written over, or put aside first under another name. */
export const KEPT_CHOICES = ['overwrite', 'copy'] as const
export const KeptChoice = z.enum(KEPT_CHOICES)
export type KeptChoice = z.infer<typeof KeptChoice>
