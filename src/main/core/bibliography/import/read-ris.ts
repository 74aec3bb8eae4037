// A RIS file as entries, in the dialects of Zotero, Mendeley, EndNote and publishers' pages.
import { compact } from '../../db/convert.ts'
import { findArxivId, readDoi } from './find-arxiv-id.ts'
import type { ImportEntry, ImportProblem, ReadFile, SourceFile } from './import-entry.ts'
import { itemTypeOf } from './item-types.ts'
import { marksOf } from './marks.ts'
import { plainLine, plainParagraphs } from './plain-markup.ts'
import { readPublished } from './read-dates.ts'
import { splitNotes, splitTags } from './read-extras.ts'
import { readName } from './read-name.ts'

const TAG = /^\s*([A-Z][A-Z0-9]) {0,2}- ?(.*)$/

type Line = { readonly tag: string; value: string }
type Record = { readonly line: number; readonly type: string; readonly lines: Line[]; raw: string }

export function readRis({ name: file, text }: SourceFile): ReadFile {
  const entries: ImportEntry[] = []
  const problems: ImportProblem[] = []
  for (const record of splitRecords(text)) {
    if (record.lines.length > 0) entries.push(fromRecord(record, file))
    else problems.push({ file, line: record.line, reason: `TY ${record.type}: the record says nothing` })
  }
  return { entries, problems }
}

/** A record that is not ended by ER ends where the next begins. */
function splitRecords(text: string): Record[] {
  const records: Record[] = []
  let open: Record | undefined
  for (const [index, line] of text
    .replace(/^\ufeff/, '')
    .split(/\r\n|\n|\r/)
    .entries()) {
    const [, tag, value = ''] = TAG.exec(line) ?? []
    if (tag === 'TY') {
      open = { line: index + 1, type: value.trim(), lines: [], raw: line }
      records.push(open)
      continue
    }
    if (open === undefined) continue
    open.raw += `\n${line}`
    const last = open.lines.at(-1)
    if (tag === 'ER') open = undefined
    else if (tag !== undefined) open.lines.push({ tag, value })
    // A line without a tag goes on with the one before.
    else if (last !== undefined) last.value += `\n${line.trim()}`
  }
  return records
}

function fromRecord({ line, type, lines, raw }: Record, file: string): ImportEntry {
  const all = (...tags: string[]) =>
    tags.flatMap((tag) => lines.flatMap((one) => (one.tag === tag ? [one.value.trim()] : [])))
  const first = (...tags: string[]) => all(...tags).find((value) => value !== '') ?? ''
  const urls = all('UR', 'L2', 'LK').flatMap((value) => value.split(/[\s;]+(?=https?:)/))
  const note = splitNotes(all('N1', 'RN').map(plainParagraphs))
  const arxivId = findArxivId({
    bare: all('AN', 'M1', 'C7', 'VL', 'IS').filter((value) => /arxiv|abs\//i.test(value)),
    named: [...all('DO', 'JO', 'JF', 'T2', 'JA', 'PB', 'M3', 'AN', 'SP'), ...urls],
    prose: all('N1', 'RN'),
  })
  const itemType = itemTypeOf(type)
  const venue = plainLine(first('JF', 'JO', 'T2', 'BT', 'PB'))
  return compact({
    file,
    line,
    key: readKey(first('ID')),
    type: arxivId !== undefined && /^(?:GEN|UNPB|UNPD)$/.test(type) ? 'preprint' : itemType,
    title: plainLine(first('TI', 'T1', 'CT', 'BT', 'T2', 'ST')),
    authors: all('AU', 'A1').flatMap(readName),
    editors: all('ED', 'A2').flatMap(readName),
    ...readPublished(first('DA') || first('PY', 'Y1'), first('PY', 'Y1')),
    doi:
      readDoi(first('DO')) ??
      readDoi(all('M3', 'UR').find((value) => /doi|^10\./i.test(value)) ?? '') ??
      note.doi,
    url: urls.find((url) => /^https?:\/\//.test(url)),
    arxivId,
    abstract: plainParagraphs(first('AB', 'N2')).slice(0, 100_000),
    venue: venue || undefined,
    marks: marksOf({
      volume: first('VL'),
      number: first('IS'),
      pages: pagesOf(first('SP'), first('EP')),
      isbn: first('SN'),
      edition: first('ET'),
      series: plainLine(first('T3')),
      publisher: plainLine(first('PB')) === venue ? '' : plainLine(first('PB')),
      address: plainLine(first('CY')),
      kind: /master/i.test(first('M3')) ? 'master' : '',
    }),
    tags: splitTags(all('KW').flatMap((value) => value.split(/[\n;]/))),
    note: note.note,
    collections: [],
    addedAt: note.addedAt,
    raw,
  })
}

/** Some programs put a number or an address of their own there. */
function readKey(id: string): string {
  return /^\d+$|\s|:\/\//.test(id) ? '' : id
}

function pagesOf(start: string, end: string): string {
  return end === '' || start.includes('-') ? start : `${start}-${end}`
}
