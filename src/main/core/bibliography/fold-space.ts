// White space as one line has it.

export function foldSpace(text: string): string {
  return text.replaceAll('\ufeff', '').replace(/\s+/gu, ' ').trim()
}
