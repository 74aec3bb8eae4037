// Where a paper's stored PDF is on the page's own origin, and a copy of it that has the annotations in it.

const FOLDER = '/pdf/'

export type AskedPdf = {
  readonly id: string
  readonly version?: number
  /** A copy with the annotations, to be saved. */
  readonly isAnnotated?: true
}

/** Without a version, the newest one that is stored; of copies with annotations, one that has some. */
export function pdfPath(id: string, version?: number, { annotated = false } = {}): string {
  const asked = [...(version === undefined ? [] : [`v=${version}`]), ...(annotated ? ['annotated=1'] : [])]
  return FOLDER + encodeURIComponent(id) + (asked.length === 0 ? '' : `?${asked.join('&')}`)
}

type Asked = { get(name: string): string | null }

/** What a path and its search ask for; undefined for every path that is no PDF's. */
export function pdfAskedFor(pathname: string, search: Asked): AskedPdf | undefined {
  if (!pathname.startsWith(FOLDER)) return undefined
  const version = /^\d{1,4}$/.exec(search.get('v') ?? '')?.[0]
  try {
    return {
      // An id of the old style holds a slash.
      id: decodeURIComponent(pathname.slice(FOLDER.length)),
      ...(version !== undefined && { version: Number(version) }),
      ...(search.get('annotated') === '1' && { isAnnotated: true }),
    }
  } catch (error) {
    if (error instanceof URIError) return undefined
    throw error
  }
}
