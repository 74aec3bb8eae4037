// What a foreign file says of one work, in plain text and parts, whatever format it was written in.
import type { ItemType } from '../../../../shared/importing-model.ts'
import type { Status } from '../../../../shared/model.ts'
import type { DatePrecision } from './read-dates.ts'

/** A group or a mononym has its family name alone. */
export type ImportName = { readonly family: string; readonly given: string }

export type ImportEntry = {
  /** Name of the file, and the line in it, from 1, where the entry begins. */
  readonly file: string
  readonly line: number
  /** The citation key as it stood there; empty where there was none. */
  readonly key: string
  readonly type: ItemType
  readonly title: string
  readonly authors: readonly ImportName[]
  /** Who stands for the authors of a work that names none. */
  readonly editors: readonly ImportName[]
  readonly year?: string
  /** Year, month and day as far as they are given, the rest 01. */
  readonly date?: string
  /** How much of that was given. */
  readonly precision?: DatePrecision
  /** Bare: without a resolver before it. */
  readonly doi?: string
  readonly url?: string
  /** Without version. */
  readonly arxivId?: string
  readonly abstract: string
  readonly venue?: string
  /** What else is printed of it: volume, number, pages, ISBN, publisher. See marks.ts. */
  readonly marks: Readonly<Record<string, string>>
  readonly tags: readonly string[]
  readonly note: string
  /** Names of collections from the outermost in. */
  readonly collections: readonly (readonly string[])[]
  readonly status?: Status
  readonly rating?: number
  /** ISO instant at which it came into the program that wrote the file. */
  readonly addedAt?: string
  /** The entry's own text, so that nothing of it is lost. */
  readonly raw: string
}

/** What could not be read. */
export type ImportProblem = { readonly file: string; readonly line: number; readonly reason: string }

export type ReadFile = {
  readonly entries: readonly ImportEntry[]
  readonly problems: readonly ImportProblem[]
}

/** A file to be read: its name says its format where its text does not. */
export type SourceFile = { readonly name: string; readonly text: string }
