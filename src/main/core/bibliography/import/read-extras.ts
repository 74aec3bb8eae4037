// What reading-list programs keep beside the bibliography: tags, notes, statuses, ratings, groups. Pure.
import type { Status } from '../../../../shared/model.ts'

const LONGEST_TAG = 100
const MOST_TAGS = 200

const STATUSES: Readonly<Record<string, Status>> = {
  read: 'read',
  skimmed: 'read',
  yes: 'read',
  reading: 'reading',
  'in progress': 'reading',
  toread: 'queued',
  'to read': 'queued',
  'to-read': 'queued',
}

/** Each once, whatever the case. */
export function splitTags(tags: readonly string[]): string[] {
  const unique = new Map<string, string>()
  for (const tag of tags) {
    const name = tag.trim().slice(0, LONGEST_TAG).trim()
    if (name !== '' && !unique.has(name.toLowerCase())) unique.set(name.toLowerCase(), name)
  }
  return [...unique.values()].slice(0, MOST_TAGS)
}

/** A comma divides, but one behind a backslash is part of a name. */
export function splitGroups(text: string): string[] {
  return text
    .split(/(?<!\\)[,;]/)
    .map((name) => name.replace(/\\([,;\\])/g, '$1').trim())
    .filter((name) => name !== '')
}

export function readStatus(text: string): Status | undefined {
  return STATUSES[text.trim().toLowerCase()]
}

/** JabRef's `rank3`, a number from 1 to 5, or as many stars. */
export function readRating(text: string): number | undefined {
  const stars = /^[★⭐*]{1,5}$/u.test(text.trim()) ? [...text.trim()].length : undefined
  const rating = stars ?? Number(/^\s*(?:rank)?([1-5])\s*$/i.exec(text)?.[1] ?? Number.NaN)
  return Number.isNaN(rating) ? undefined : rating
}

export type Extras = {
  readonly note: string
  readonly addedAt?: string
  readonly key?: string
  readonly doi?: string
}

/** Lines that repeat what has fields of its own: in Zotero's Extra, and so in its exports' notes. */
const ARXIV_LINE =
  /^(?:number:\s*arxiv:\S+\s*)?(?:arxiv|_?eprint)(?:\s+e-?print)?\s*:\s*\S+(?:\s*\[[^\]]*\])?(?:\s*version:\s*\d+)?$/i
const LABELLED =
  /^(citation key|doi|dateadded|date added|dateadded|datemodified|date modified|original-date|type|pmid|pmcid|zbl|mr number)\s*:\s*(.*)$/i

/** What this library's own exports say there. */
const OWN_LINE = /^(?:Withdrawn|Published: .*)(?:\. Published: .*)?$/

/** Notes as one, without the lines that are no notes. */
export function splitNotes(notes: readonly string[]): Extras {
  const labels = new Map<string, string>()
  const kept = notes.flatMap((note) => {
    const lines = note.split('\n').filter((line) => {
      const [, label, value = ''] = LABELLED.exec(line.trim()) ?? []
      if (label !== undefined) labels.set(label.toLowerCase().replace(/\s/g, ''), value)
      return label === undefined && !ARXIV_LINE.test(line.trim()) && !OWN_LINE.test(line.trim())
    })
    const text = lines.join('\n').trim()
    return text === '' ? [] : [text]
  })
  const note = [...new Set(kept)].join('\n\n')
  const addedAt = labels.get('dateadded')
  const key = labels.get('citationkey')
  const doi = labels.get('doi')
  return {
    note,
    ...(addedAt === undefined ? {} : { addedAt }),
    ...(key === undefined ? {} : { key }),
    ...(doi === undefined ? {} : { doi }),
  }
}
