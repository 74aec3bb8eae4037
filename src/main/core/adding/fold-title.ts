// Titles compared: two are the same when their letters and digits are. Pages differ in quotes, dashes and line breaks.

export function foldTitle(title: string): string {
  return title
    .normalize('NFKD')
    .replace(/[^\p{L}\p{N}]/gu, '')
    .toLowerCase()
}
