// How words are compared where something is typed to find it: without accents and case. Pure.

export function foldText(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase()
}
