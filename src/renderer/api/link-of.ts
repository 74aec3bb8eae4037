// Where a paper can be read: on arXiv, or where its reader says.

import { isLocalId } from '../../shared/local-id.ts'
import type { PaperDetail } from '../../shared/model.ts'

export function linkOf({ id, links, projectPage }: PaperDetail): string | undefined {
  return links.arxiv ?? (isLocalId(id) ? projectPage : undefined)
}
