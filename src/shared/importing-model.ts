// The nouns of importing bibliographies: what is in the files, how it stands to the library, and what became of it.
import { z } from 'zod'

/** Kinds of works, as a neighbour of BibTeX's types that other formats have too. */
export const ITEM_TYPES = [
  'journalArticle',
  'magazineArticle',
  'newspaperArticle',
  'book',
  'bookSection',
  'encyclopediaArticle',
  'conferencePaper',
  'thesis',
  'report',
  'manuscript',
  'presentation',
  'patent',
  'webpage',
  'computerProgram',
  'dataset',
  'case',
  'statute',
  'bill',
  'film',
  'videoRecording',
  'audioRecording',
  'artwork',
  'map',
  'preprint',
  'document',
] as const
export const ItemType = z.enum(ITEM_TYPES)
export type ItemType = z.infer<typeof ItemType>

/** Files by their text, or paths of files and folders on the core's own machine. */
export const ImportSource = z.object({
  files: z
    .array(z.object({ name: z.string().max(1000), text: z.string().max(15_000_000) }))
    .max(10_000)
    .default([]),
  paths: z.array(z.string().min(1)).max(10_000).default([]),
})
export type ImportSource = z.infer<typeof ImportSource>

/** Of an entry that the library says otherwise: nothing is taken, all is, or what can stand beside the user's own. */
export const CONFLICT_CHOICES = ['mine', 'theirs', 'merge'] as const
export const ConflictChoice = z.enum(CONFLICT_CHOICES)
export type ConflictChoice = z.infer<typeof ConflictChoice>

/** In what an entry and the library differ. `details` are a local entry's own words: title, authors, date, abstract, link. */
export const DIFFERENCES = ['tags', 'collections', 'note', 'status', 'rating', 'key', 'details'] as const
export const Difference = z.enum(DIFFERENCES)
export type Difference = z.infer<typeof Difference>

export const ImportedItem = z.object({
  /** Its citation key in the file; empty where it had none. */
  key: z.string(),
  /** The paper's id in the library. */
  id: z.string(),
  type: ItemType,
  title: z.string(),
  authors: z.array(z.object({ family: z.string(), given: z.string() })),
  year: z.string().nullable(),
  doi: z.string().nullable(),
  url: z.string().nullable(),
  arxiv: z.string().nullable(),
})
export type ImportedItem = z.infer<typeof ImportedItem>

/** Why an entry adds nothing: the library has it; the files have it twice; the user kept what he has. */
export const SkipReason = z.enum(['known', 'duplicate', 'kept'])
export type SkipReason = z.infer<typeof SkipReason>

export const ImportProblem = z.object({
  file: z.string(),
  /** From 1. */
  line: z.int(),
  /** In English, as the parsers have it. */
  reason: z.string(),
})
export type ImportProblem = z.infer<typeof ImportProblem>

export const ImportConflict = ImportedItem.extend({ differences: z.array(Difference) })
export type ImportConflict = z.infer<typeof ImportConflict>

export const ImportPreview = z.object({
  fresh: z.array(ImportedItem),
  known: z.array(ImportedItem),
  conflicts: z.array(ImportConflict),
  /** Entries that the files have twice. */
  duplicates: z.int(),
  problems: z.array(ImportProblem),
})
export type ImportPreview = z.infer<typeof ImportPreview>

export const ImportProgress = z.object({ done: z.int(), total: z.int(), label: z.string() })
export type ImportProgress = z.infer<typeof ImportProgress>

export const ImportResult = z.object({
  /** New papers, and papers that the library had and that now have more. */
  imported: z.array(ImportedItem),
  /** How many of them are new. */
  added: z.int(),
  skipped: z.array(ImportedItem.extend({ reason: SkipReason })),
  problems: z.array(ImportProblem),
})
export type ImportResult = z.infer<typeof ImportResult>
