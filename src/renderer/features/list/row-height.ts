// How high rows are, in pixels: two lines of title and one of authors, and in search results one of the abstract. Fixed for
// a whole list, which is what lets a list of a hundred thousand be entered anywhere at once.
export const ROW_HEIGHT = 75
export const FOUND_ROW_HEIGHT = 94

export function rowHeight(isSearch: boolean): number {
  return isSearch ? FOUND_ROW_HEIGHT : ROW_HEIGHT
}
