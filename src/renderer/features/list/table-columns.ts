// The columns of the table: how wide, from which width of the list on, and which order of papers each stands for. Pure.
import type { Sort } from '../../../shared/model.ts'

export type ColumnId = 'title' | 'authors' | 'day' | 'upvotes' | 'status' | 'tags' | 'rating'

export type Column = {
  readonly id: ColumnId
  /** In pixels, or a share of what is left. */
  readonly width: string
  /** The least width of the list, in pixels, that has room for it. */
  readonly from: number
  readonly sort?: Sort
}

const COLUMNS: readonly Column[] = [
  { id: 'title', width: 'minmax(0, 3fr)', from: 0, sort: 'title' },
  { id: 'authors', width: 'minmax(110px, 1fr)', from: 520 },
  { id: 'day', width: '84px', from: 0, sort: 'day' },
  { id: 'upvotes', width: '62px', from: 0, sort: 'upvotes' },
  { id: 'status', width: '110px', from: 700 },
  { id: 'tags', width: 'minmax(124px, 0.9fr)', from: 800 },
  { id: 'rating', width: '54px', from: 600 },
]

export function columnsFor(width: number): readonly Column[] {
  return COLUMNS.filter(({ from }) => from <= width)
}

/** As the value of `grid-template-columns`. */
export function columnTemplate(columns: readonly Column[]): string {
  return columns.map(({ width }) => width).join(' ')
}
