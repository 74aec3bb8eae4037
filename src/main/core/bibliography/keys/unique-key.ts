// A key that no other paper has.

/**
 * The key itself, or with the first of a, b … z, aa, ab … that is free. Keys that differ in case only are the same to
 * bibtex and to file systems: `isTaken` is asked with the lower-case key.
 */
export function uniqueKey(proposed: string, isTaken: (lowerCaseKey: string) => boolean): string {
  let key = proposed
  for (let count = 1; isTaken(key.toLowerCase()); count++) key = proposed + suffix(count)
  return key
}

/** 1 is a, 26 is z, 27 is aa. */
function suffix(count: number): string {
  const rest = Math.floor((count - 1) / 26)
  return (rest > 0 ? suffix(rest) : '') + String.fromCharCode(97 + ((count - 1) % 26))
}
