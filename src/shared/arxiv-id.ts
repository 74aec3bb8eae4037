// arXiv identifiers. Shape from https://info.arxiv.org/help/arxiv_identifier.html; both the old and the new scheme.

const ARXIV_ID = /^(?:\d{4}\.\d{4,5}|[a-z-]+(?:\.[A-Z]{2})?\/\d{7})(v\d+)?$/

/** Whether the text is an arXiv identifier, with or without a version. */
export function isArxivId(text: string): boolean {
  return ARXIV_ID.test(text)
}

/** The identifier without its version: what a paper is keyed by. */
export function withoutVersion(id: string): string {
  return id.replace(/v\d+$/, '')
}
