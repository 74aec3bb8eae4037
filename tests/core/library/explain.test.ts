import { join } from 'node:path'
import SQLite from 'better-sqlite3'
import { describe, expect, it } from 'vitest'
import { openDatabase } from '../../../src/main/core/db/open-database.ts'
import { selectPapers } from '../../../src/main/core/library/select-papers.ts'
import type { PaperFilter, Sort } from '../../../src/shared/model.ts'
import { tempDir } from '../../support/temp-dir.ts'

/** SQLite's plan for a view's query, a line a step. */
function planOf(filter: PaperFilter, sort: Sort): string[] {
  const dataDir = tempDir()
  const db = openDatabase({ dataDir, shared: false })
  const { sql, parameters } = selectPapers(db.read, filter, sort).select('p.id').compile()
  const handle = new SQLite(join(dataDir, 'library.db'), { readonly: true })
  const steps = handle.prepare(`explain query plan ${sql}`).all(...parameters) as { detail: string }[]
  handle.close()
  void db.close()
  return steps.map((step) => step.detail)
}

describe('the plan of a view over all papers', () => {
  it.each(['day', 'published', 'upvotes', 'title', 'added'] as const)(
    'sorted by %s walks one covering index',
    (sort) => {
      const plan = planOf({}, sort)
      expect(plan).toHaveLength(1)
      expect(plan[0]).toMatch(/^SCAN p USING COVERING INDEX/)
    },
  )

  it('of the inbox does not sort, and looks each paper up in an index', () => {
    const plan = planOf({ status: 'inbox' }, 'day')
    expect(plan[0]).toMatch(/^SCAN p USING COVERING INDEX paper_by_day/)
    expect(plan.join('\n')).not.toContain('TEMP B-TREE')
    expect(plan.join('\n')).toMatch(/SEARCH r USING/)
  })

  it('of a collection in its own order walks that order', () => {
    const plan = planOf({ collectionId: 1 }, 'manual')
    expect(plan[0]).toMatch(/^SEARCH own USING COVERING INDEX collection_paper_by_position/)
    expect(plan.join('\n')).not.toContain('TEMP B-TREE')
  })

  it.each([{ status: 'queued' }, { tag: 'x' }, { from: '2024-10-01', to: '2024-10-07' }] as const)(
    'of %j never reads a table from end to end',
    (filter) => {
      expect(planOf(filter, 'day').filter((step) => /^SCAN (?!.*COVERING INDEX)/.test(step))).toEqual([])
    },
  )
})
