// Where a paper's picture is on the page's own origin: the page never asks another one.

const FOLDER = '/thumbnail/'

export function thumbnailPath(id: string): string {
  return FOLDER + encodeURIComponent(id)
}

/** The paper whose picture a path asks for; undefined for every other path. */
export function thumbnailIdOf(pathname: string): string | undefined {
  if (!pathname.startsWith(FOLDER)) return undefined
  try {
    // An id of the old style holds a slash.
    return decodeURIComponent(pathname.slice(FOLDER.length))
  } catch (error) {
    if (error instanceof URIError) return undefined
    throw error
  }
}
