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
} as const

const STYLE_FAULT = {
  not_csl: 'is not a CSL style.',
  dependent: 'only points to another style. Choose that one instead.',
  no_bibliography: 'has no bibliography. Choose another style.',
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
  file_exists: ({ path }) => `${path} exists already. Choose another name.`,
  disk_full: ({ path }) => `The disk is full (${path}). Nothing was lost; make room and try again.`,
  database_newer: ({ found, supported }) =>
    `This library was made by a newer Lectern (format ${found}, this one reads up to ${supported}). Update Lectern to open it.`,
  database_damaged: ({ path, detail }) => `The library at ${path} is damaged: ${detail}`,
  style_unusable: ({ name, fault }) => `${name} ${STYLE_FAULT[fault]}`,
  unsupported_here: ({ what }) => `This is not possible here: ${what}.`,
  internal: ({ ref }) => `Something went wrong inside Lectern. The log has it under ${ref}.`,
}
