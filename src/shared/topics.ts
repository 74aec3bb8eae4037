// The topics under which changes are announced. A mutation names the ones it touched; a view's cache is stale by them only.
import { z } from 'zod'

export const TOPICS = [
  'papers',
  'days',
  'reading',
  'tags',
  'collections',
  'citekeys',
  'history',
  'sync',
  'searches',
  'pending',
  'settings',
  'styles',
  'backups',
  'watch',
] as const
export const Topic = z.enum(TOPICS)
export type Topic = z.infer<typeof Topic>
