// The topics under which changes are announced. A mutation names the ones it touched; a view's cache is stale by them only.
import { z } from 'zod'

export const TOPICS = [
  'papers',
  'days',
  'reading',
  /** The pages that papers were left at. */
  'pages',
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
  'kept',
  'texts',
  'pdfs',
  'annotations',
  'downloads',
] as const
export const Topic = z.enum(TOPICS)
export type Topic = z.infer<typeof Topic>
