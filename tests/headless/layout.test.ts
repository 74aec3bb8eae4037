// Tables, widths and the progress line: what a person sees on a terminal.
import { PassThrough } from 'node:stream'
import { describe, expect, it } from 'vitest'
import { type Column, formatTable } from '../../src/main/headless/format-table.ts'
import { createProgressBar, progressLine } from '../../src/main/headless/progress-bar.ts'
import { cutText, textWidth, wrapText } from '../../src/main/headless/text-width.ts'
import type { SyncProgress } from '../../src/shared/sync-model.ts'

type Row = { id: string; votes: number; title: string; tags: string }

const COLUMNS: readonly Column<Row>[] = [
  { title: 'ID', text: (row) => row.id },
  { title: 'VOTES', text: (row) => String(row.votes), align: 'right' },
  { title: 'TITLE', text: (row) => row.title, flexible: true },
  { title: 'TAGS', text: (row) => row.tags, from: 100 },
]

const ROWS: readonly Row[] = [
  { id: 'a1', votes: 7, title: 'Short', tags: 'one' },
  { id: 'b22', votes: 1234, title: `Long ${'word '.repeat(40)}end`, tags: '' },
]

describe('tables', () => {
  it('align under a header and are cut to the terminal', () => {
    expect(formatTable(COLUMNS, ROWS, 40)).toBe(
      ['ID   VOTES  TITLE', 'a1       7  Short', 'b22   1234  Long word word word word wo…', ''].join('\n'),
    )
  })

  it('give a pipe every column and every word', () => {
    const text = formatTable(COLUMNS, ROWS, undefined)
    expect(text).toContain('TAGS')
    expect(text).toContain('word end')
    expect(text).not.toContain('…')
  })

  it('count wide and combining characters by the columns they take', () => {
    expect(textWidth('論文')).toBe(4)
    expect(textWidth('e\u0301')).toBe(1)
    expect(textWidth('🤗')).toBe(2)
    const lines = formatTable(
      COLUMNS,
      [{ id: 'x', votes: 1, title: '論文を読む会'.repeat(9), tags: '' }],
      30,
    ).split('\n')
    expect(textWidth(lines[1] ?? '')).toBeLessThanOrEqual(30)
    expect(lines[1]).toMatch(/…$/)
  })

  it('let no text steer the terminal', () => {
    const text = formatTable(
      COLUMNS,
      [{ id: 'x', votes: 1, title: 'a\u001b[31m\r\nb\u202ec', tags: '' }],
      undefined,
    )
    expect(text).toMatch(/a \[31m b c/)
  })
})

describe('cutting and wrapping', () => {
  it('never exceeds the width, whatever the characters', () => {
    for (const text of ['plain words here', '論文 words 論文', 'ééé e\u0301e\u0301e\u0301', '🤗🤗🤗🤗']) {
      for (let width = 2; width < 12; width += 1)
        expect(textWidth(cutText(text, width))).toBeLessThanOrEqual(width)
    }
  })

  it('breaks between words and keeps a longer word whole', () => {
    expect(wrapText('one two  three https://example.org/long', 9)).toEqual([
      'one two',
      'three',
      'https://example.org/long',
    ])
    expect(wrapText('', 9)).toEqual([])
  })
})

const PROGRESS: SyncProgress = {
  done: 12,
  total: 31,
  label: '2024-10-12',
  counts: { added: 482, updated: 3, unchanged: 0, rejected: 0 },
}

describe('the progress line', () => {
  it('fits any width', () => {
    for (let width = 10; width < 140; width += 1)
      expect(textWidth(progressLine(PROGRESS, width))).toBeLessThanOrEqual(width)
  })

  it('shows how far, where, and what came', () => {
    expect(progressLine(PROGRESS, 79)).toBe(
      `[${'#'.repeat(12)}${'-'.repeat(18)}]  12/31  2024-10-12  482 new, 3 updated`,
    )
  })

  it('says what it waits for', () => {
    expect(progressLine({ ...PROGRESS, waitingUntil: '2025-01-01T10:20:30.000Z' }, 79)).toContain(
      'until 10:20:30 UTC',
    )
  })

  it('draws at most ten times a second on a terminal, without escape codes, and leaves an empty line', () => {
    let now = 0
    const stream = Object.assign(new PassThrough(), { isTTY: true, columns: 80 })
    const bar = createProgressBar(stream, () => now)
    for (; now < 1000; now += 10) bar.show(PROGRESS)
    bar.clear()
    const text = String(stream.read())
    expect(text.match(/12\/31/g)).toHaveLength(10)
    expect(text).not.toContain('\u001b')
    expect(text).toMatch(/\r {40,}\r$/)
  })

  it('draws nothing anywhere else', () => {
    const stream = new PassThrough()
    const bar = createProgressBar(stream, () => 0)
    bar.show(PROGRESS)
    bar.clear()
    expect(stream.read()).toBeNull()
  })
})
