// Where a paper's stored PDF is on the page's own origin.

const FOLDER = '/pdf/'

/** Without a version, the newest one that is stored. */
export function pdfPath(id: string, version?: number): string {
  return FOLDER + encodeURIComponent(id) + (version === undefined ? '' : `?v=${version}`)
}

/** The paper, and version, whose PDF a path and its `v` ask for; undefined for every other path. */
export function pdfAskedFor(
  pathname: string,
  v: string | null,
): { readonly id: string; readonly version?: number } | undefined {
  if (!pathname.startsWith(FOLDER)) return undefined
  const version = /^\d{1,4}$/.exec(v ?? '')?.[0]
  try {
    // An id of the old style holds a slash.
    const id = decodeURIComponent(pathname.slice(FOLDER.length))
    return version === undefined ? { id } : { id, version: Number(version) }
  } catch (error) {
    if (error instanceof URIError) return undefined
    throw error
  }
}
