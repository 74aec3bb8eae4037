// Completes what stands at the caret of a query: a field's name, or a value of a field that has few. Pure.
import Fuse from 'fuse.js'
import { FIELD_VALUES, QUERY_FIELDS, type QueryField } from '../../state/query-fields.ts'
import { quoteValue } from '../../state/query-text.ts'

export type Value = { readonly label: string; readonly hint?: string }
/** What the library has to choose from, the likeliest first. */
export type Vocabulary = { readonly tags: readonly Value[]; readonly collections: readonly Value[] }

export type Completion = {
  readonly field: QueryField
  /** The piece of the text that an option replaces, the end exclusive. */
  readonly from: number
  readonly to: number
  readonly typed: string
  readonly options: readonly Value[]
}

export type Edit = { readonly text: string; readonly caret: number }

const MAX_OPTIONS = 8

/** The values that fit what is typed after `tag:` and the like; undefined where there is nothing to choose. */
export function completeValue(text: string, caret: number, vocabulary: Vocabulary): Completion | undefined {
  const start = tokenStart(text, caret)
  const match = /^(-?([a-z]+):)("?)([^"]*)$/i.exec(text.slice(start, caret))
  if (match === null) return undefined
  const [, head = '', name = '', , typed = ''] = match
  const field = QUERY_FIELDS.find((each) => each === name.toLowerCase())
  const values = field === undefined ? [] : valuesOf(field, vocabulary)
  if (field === undefined || values.length === 0) return undefined
  const options = fitting(values, typed.trim())
  // What is written out already is not offered again.
  if (options.length === 0 || options[0]?.label.toLowerCase() === typed.trim().toLowerCase()) return undefined
  const rest = /^[^\s()"]*"?/.exec(text.slice(caret))?.[0].length ?? 0
  return { field, from: start + head.length, to: caret + rest, typed, options }
}

/** The field that the word before the caret begins; only where the word ends with the caret. */
export function completeField(text: string, caret: number): QueryField | undefined {
  if (/^[^\s)]/.test(text.slice(caret))) return undefined
  const match = /^-?([a-z]{2,})$/i.exec(text.slice(tokenStart(text, caret), caret))
  const word = match?.[1]?.toLowerCase()
  if (word === undefined) return undefined
  // “is” and “in” end many a query as plain words.
  return QUERY_FIELDS.find((field) => field.startsWith(word) && (field !== word || word.length > 2))
}

export function applyValue(text: string, { from, to }: Completion, value: Value): Edit {
  const before = `${text.slice(0, from)}${quoteValue(value.label)} `
  return { text: before + text.slice(to).trimStart(), caret: before.length }
}

export function applyField(text: string, caret: number, field: QueryField): Edit {
  const start = tokenStart(text, caret)
  const minus = text[start] === '-' ? '-' : ''
  const before = `${text.slice(0, start)}${minus}${field}:`
  return { text: before + text.slice(caret), caret: before.length }
}

/** Where the word, phrase or field at the caret begins. */
function tokenStart(text: string, caret: number): number {
  let start = 0
  let isQuoted = false
  for (let index = 0; index < caret; index += 1) {
    const letter = text[index] ?? ''
    if (letter === '"') isQuoted = !isQuoted
    else if (!isQuoted && /[\s(]/.test(letter)) start = index + 1
  }
  return start
}

function valuesOf(field: QueryField, { tags, collections }: Vocabulary): readonly Value[] {
  if (field === 'tag') return tags
  if (field === 'in') return collections
  return field in FIELD_VALUES
    ? FIELD_VALUES[field as keyof typeof FIELD_VALUES].map((label) => ({ label }))
    : []
}

function fitting(values: readonly Value[], typed: string): readonly Value[] {
  if (typed === '') return values.slice(0, MAX_OPTIONS)
  const fuse = new Fuse(values, { keys: ['label'], threshold: 0.4, ignoreLocation: true })
  return fuse.search(typed, { limit: MAX_OPTIONS }).map((match) => match.item)
}
