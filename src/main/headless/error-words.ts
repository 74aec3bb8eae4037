// The command line's words for every error code: what happened, and what to do about it.
import type { ErrorCode, ErrorData } from '../../shared/errors.ts'

type Words = { readonly [C in ErrorCode]: (data: ErrorData<C>) => string }

const NOT_FOUND = {
  paper: (id: string) => `no paper ${id} in the library. Look it up with "lectern search", or sync its day.`,
  tag: (id: string) => `no tag "${id}". "lectern tag list" shows them all.`,
  collection: (id: string) => `no collection "${id}". "lectern collection list" shows them all.`,
  watch_rule: (id: string) => `no watch rule "${id}". "lectern watch list" shows them all.`,
  style: (id: string) => `no style "${id}". Name one of them, or a .csl file.`,
  kept_file: (id: string) => `no file ${id} is kept current. "lectern kept list" shows them all.`,
  file: (id: string) => `no file ${id}. Check the path.`,
  annotation: (id: string) => `no annotation ${id}. "lectern annotations" shows those of a paper.`,
}

const CONFLICT = {
  library: () =>
    'another Lectern has this library open. Close its window, or the command that runs, then run this again.',
  sync: () => 'another sync is running. Wait until it has ended, then run this again.',
  collection: (id: string) => `a collection "${id}" is there already. Choose another name.`,
  tag: (id: string) => `a tag "${id}" is there already. Choose another name.`,
  nesting: (id: string) => `the collection "${id}" cannot be moved into itself, or into what is inside it.`,
  watch_rule: (id: string) => `a watch rule "${id}" is there already. Choose another name.`,
  watch_rules: (id: string) => `there are ${id} watch rules, and no more can be made. Remove one first.`,
  citekey: (id: string) => `another paper has the citation key "${id}". Choose another one.`,
  kept_file: (id: string) => `${id} is kept current already. "lectern kept remove" ends that.`,
  upload: () => 'the pieces of the file came in another order. Attach it again.',
  annotation: (id: string) => `annotation ${id} cannot be changed in that way: its kind has no such thing.`,
  status: (id: string) => `the status of ${id} was changed meanwhile. Look at it, then run this again.`,
}

const STYLE_FAULT = {
  not_csl: 'is no CSL style. Get one from zotero.org/styles.',
  dependent:
    'only points to another style. Get that one instead; the file names it as its independent parent.',
  no_bibliography: 'has no bibliography, so there is nothing to format with it. Choose another style.',
}

const PDF_FAULT = {
  not_pdf: 'is no PDF. Check which file it is.',
  cut: 'is only a part of a PDF. Get the file again.',
  unreadable: 'is damaged: its pages cannot be read. Get the file again.',
  encrypted: 'wants a password. Save a copy without one, and attach that.',
  too_large: 'is larger than 500 MB, which is more than can be kept here.',
  limit:
    'does not fit: the storage for PDFs is used up. "lectern settings pdfs.limitGb" gives it more, "lectern pdf remove" frees some.',
}

const ZOTERO = {
  not_running: 'Zotero does not answer. Start it, then run this again.',
  refused: 'Zotero did not take the papers. Look at its window, then run this again.',
  read_only:
    'what is selected in Zotero cannot be changed. Select your own library there, then run this again.',
}

const WORDS: Words = {
  not_found: ({ what, id }) => NOT_FOUND[what](id),
  conflict: ({ what, id }) => CONFLICT[what](id),
  cancelled: () => 'stopped before the end. What was stored stays; run it again to go on.',
  offline: () =>
    'the feed cannot be reached. Check the network (and HF_ENDPOINT, if set), then run it again.',
  feed_unavailable: ({ status, retryAt }) =>
    `the feed does not answer as it should${status === undefined ? '' : ` (HTTP ${status})`}. ` +
    (retryAt === undefined ? 'Run it again in some minutes.' : `Run it again after ${clockTime(retryAt)}.`),
  feed_malformed: ({ source, reason }) =>
    `${source} is not a list of feed items (${reason}). If it is a file, save it again; else run it again later.`,
  pdf_unavailable: ({ id }) => `no PDF of ${id} could be had. Try again later, or open it on arxiv.org.`,
  pdf_unusable: ({ name, fault }) => `${name} ${PDF_FAULT[fault]}`,
  file_exists: ({ path }) => `${path} is there already. Choose another name, or move it away.`,
  disk_full: ({ path }) => `no space left for ${path}. Free some, then run it again.`,
  database_newer: ({ found, supported }) =>
    `the library was written by a newer Lectern (format ${found}, this one reads up to ${supported}). ` +
    'Nothing was touched. Update Lectern.',
  database_damaged: ({ path, detail }) =>
    `the library ${path} is damaged (${detail}). Copy it somewhere safe, then restore a backup from beside it.`,
  style_unusable: ({ name, fault }) => `${name} ${STYLE_FAULT[fault]}`,
  zotero_unavailable: ({ why }) => ZOTERO[why],
  unsupported_here: ({ what }) => `${what} is not possible here.`,
  internal: ({ ref }) =>
    `something in Lectern broke; errors.log in the data folder says what, under ${ref}. If it stays, report it.`,
}

/** `2024-10-31 10:20:30 UTC` */
function clockTime(instant: string): string {
  return `${instant.slice(0, 19).replace('T', ' ')} UTC`
}

/** One sentence or two for an error code and its data. */
export function errorWords<C extends ErrorCode>(code: C, data: ErrorData<C>): string {
  return WORDS[code](data)
}
