// Status, rating and note. A status is on the screen before the core has it: triage must not wait.
import type { PaperDetail, PaperFilter, PaperRow, Status } from '../../shared/model.ts'
import { announce } from '../state/announcements.ts'

import { strings } from '../strings/strings.ts'
import type { ActionDeps } from './action-deps.ts'
import { queryKeys } from './query-keys.ts'
import { showOrderNow } from './show-order-now.ts'
import { toastUndoable } from './toast-undoable.ts'
import { previewOf } from './write.ts'

export type ReadingActions = {
  readonly setStatus: (ids: readonly string[], status: Status) => Promise<void>
  /** Where a paper was left. Said to nobody. */
  readonly keepPage: (id: string, page: number) => Promise<void>
  readonly setRating: (id: string, rating: number) => Promise<void>
  /** Throws when the note could not be stored: whoever holds the text must keep it. */
  readonly saveNote: (id: string, note: string) => Promise<void>
}

export function createReadingActions(
  { client, queryClient, write }: ActionDeps,
  undo: () => Promise<void>,
): ReadingActions {
  async function setStatus(ids: readonly string[], status: Status): Promise<void> {
    if (ids.length === 0) return
    const chosen = new Set(ids)
    const now = new Date().toISOString()
    const preview = previewOf(queryClient, [
      {
        key: queryKeys.rows,
        edit: (row: PaperRow) => (chosen.has(row.id) ? { ...row, status } : row),
      },
      {
        key: queryKeys.papers,
        edit: (paper: PaperDetail) => (chosen.has(paper.id) ? withStatus(paper, status, now) : paper),
      },
      {
        key: ['order', { reading: true }],
        edit: (order: readonly string[], key) =>
          (key[2] as PaperFilter).status === status ? order : order.filter((id) => !chosen.has(id)),
      },
    ])
    const previewAtOnce = () => {
      const takeBack = preview()
      showOrderNow(queryClient)
      return () => {
        takeBack()
        showOrderNow(queryClient)
      }
    }
    const done = await write(() => client.reading.setStatus({ ids: [...ids], status }), previewAtOnce)
    if (done === undefined) return
    const text = strings.statusSet[status](ids.length)
    announce(text)
    if (ids.length > 1) toastUndoable(text, undo)
  }

  return {
    setStatus,
    setRating: async (id, rating) => {
      const preview = previewOf(queryClient, [
        { key: queryKeys.row(id), edit: (row: PaperRow) => ({ ...row, rating }) },
        {
          key: queryKeys.paper(id),
          edit: (paper: PaperDetail) => ({ ...paper, reading: { ...paper.reading, rating } }),
        },
      ])
      await write(() => client.reading.update({ id, rating }), preview)
      announce(strings.list.rating(rating))
    },
    keepPage: async (id, page) => {
      const preview = previewOf(queryClient, [
        { key: queryKeys.row(id), edit: (row: PaperRow) => ({ ...row, lastPage: page }) },
        {
          key: queryKeys.paper(id),
          edit: (paper: PaperDetail) => ({ ...paper, reading: { ...paper.reading, lastPage: page } }),
        },
      ])
      await write(() => client.reading.keepPage({ id, page }), preview)
    },
    saveNote: async (id, note) => {
      await client.reading.update({ id, note })
      queryClient.setQueryData<PaperDetail>(queryKeys.paper(id), (paper) =>
        paper === undefined ? undefined : { ...paper, reading: { ...paper.reading, note } },
      )
    },
  }
}

function withStatus(paper: PaperDetail, status: Status, now: string): PaperDetail {
  const { reading } = paper
  return { ...paper, reading: { ...reading, status, dates: { ...reading.dates, [status]: now } } }
}
