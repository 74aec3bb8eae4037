// Words for every error code: what happened and, where there is something, what to do. Chosen here by code; the core
// never sends words.
import type { ErrorCode, ErrorData } from '../../shared/errors.ts'
import { format } from './format.ts'

type Words = { readonly [Code in ErrorCode]: (data: ErrorData<Code>) => string }

const NOUNS = {
  paper: 'paper',
  tag: 'tag',
  collection: 'collection',
  file: 'file',
  style: 'style',
  sync: 'sync',
  library: 'library',
  status: 'status',
  watch_rule: 'watch rule',
  watch_rules: 'watch rule',
  nesting: 'collection',
  citekey: 'citation key',
  kept_file: 'kept file',
  upload: 'file',
  annotation: 'annotation',
} as const

const STYLE_FAULT = {
  not_csl: 'is not a CSL style.',
  dependent: 'only points to another style. Choose that one instead.',
  no_bibliography: 'has no bibliography. Choose another style.',
} as const

const PDF_FAULT = {
  not_pdf: 'is not a PDF.',
  cut: 'is only a part of a PDF. Get the file again.',
  unreadable: 'is damaged: its pages cannot be read.',
  encrypted: 'wants a password. Save a copy without one, and attach that.',
  too_large: 'is larger than 500 MB, which is more than can be kept here.',
  limit: 'does not fit into the storage for PDFs. The settings give it more.',
} as const

const ZOTERO = {
  not_running: 'Zotero is not running. Start it, then try again.',
  refused: 'Zotero did not take the papers. Look at its window, then try again.',
  read_only: 'What is selected in Zotero cannot be changed. Select your own library there, then try again.',
} as const

export const errors: Words = {
  not_found: ({ what, id }) => `This ${NOUNS[what]} is not in the library: ${id}.`,
  conflict: ({ what, id }) =>
    what === 'sync'
      ? 'Another sync is running. Wait for it to end, or cancel it.'
      : what === 'nesting'
        ? `“${id}” cannot be moved into itself, or into what is inside it.`
        : what === 'watch_rules'
          ? `There are ${id} watch rules, and no more can be made. Delete one first.`
          : what === 'citekey'
            ? `Another paper has the key “${id}”. Choose another one.`
            : what === 'upload'
              ? 'The pieces of the file came in another order. Attach it again.'
              : what === 'kept_file'
                ? `${id} is kept current already.`
                : what === 'annotation'
                  ? 'This annotation cannot be changed in that way.'
                  : `There is already a ${NOUNS[what]} named “${id}”. Choose another name.`,
  cancelled: () => 'Cancelled.',
  offline: () => 'The feed cannot be reached. Your library works as always.',
  feed_unavailable: ({ status, retryAt }) =>
    [
      status === undefined ? 'The feed did not answer.' : `The feed is having trouble (HTTP ${status}).`,
      retryAt === undefined ? 'Try again in a few minutes.' : `Try again after ${format.time(retryAt)}.`,
    ].join(' '),
  feed_malformed: ({ reason }) => `The feed sent something unreadable: ${reason}`,
  pdf_unavailable: ({ id }) => `There is no PDF for ${id} right now.`,
  pdf_unusable: ({ name, fault }) => `${name} ${PDF_FAULT[fault]}`,
  file_exists: ({ path }) => `${path} exists already. Choose another name.`,
  disk_full: ({ path }) => `The disk is full (${path}). Nothing was lost; make room and try again.`,
  database_newer: ({ found, supported }) =>
    `This library was made by a newer Lectern (format ${found}, this one reads up to ${supported}). Update Lectern to open it.`,
  database_damaged: ({ path, detail }) => `The library at ${path} is damaged: ${detail}`,
  style_unusable: ({ name, fault }) => `${name} ${STYLE_FAULT[fault]}`,
  zotero_unavailable: ({ why }) => ZOTERO[why],
  unsupported_here: ({ what }) => `This is not possible here: ${what}.`,
  internal: ({ ref }) => `Something went wrong inside Lectern. The log has it under ${ref}.`,
}
