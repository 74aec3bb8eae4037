// Papers as a table for people, and their rows in the contract's portions.
import type { Client } from '../../shared/contract.ts'
import type { PaperRow } from '../../shared/model.ts'
import { type Column, formatTable } from './format-table.ts'

/** The contract gives this many rows in one call. */
const PORTION = 500

export async function rowsOf(client: Client, ids: readonly string[]): Promise<PaperRow[]> {
  const rows: PaperRow[] = []
  for (let start = 0; start < ids.length; start += PORTION) {
    rows.push(...(await client.papers.rows({ ids: ids.slice(start, start + PORTION) })))
  }
  return rows
}

/** `Ada Example +12`: in a table the title needs the room. */
function authorsOf({ authors: [first = ''], authorCount }: PaperRow): string {
  return authorCount > 1 ? `${first} +${authorCount - 1}` : first
}

const COLUMNS: readonly Column<PaperRow>[] = [
  { title: 'ID', text: (row) => row.id },
  { title: 'DAY', text: (row) => row.day },
  { title: 'VOTES', text: (row) => String(row.upvotes), align: 'right' },
  { title: 'STATUS', text: (row) => row.status },
  { title: 'RATING', text: (row) => '*'.repeat(row.rating), from: 110 },
  { title: 'TITLE', text: (row) => row.title, flexible: true },
  { title: 'AUTHORS', text: authorsOf, flexible: true, from: 110 },
  { title: 'TAGS', text: (row) => row.tags.join(', '), flexible: true, from: 110 },
]

export function paperTable(rows: readonly PaperRow[], width: number | undefined): string {
  return formatTable(COLUMNS, rows, width)
}
