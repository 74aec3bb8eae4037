// Which part of a file a Range header asks for: https://www.rfc-editor.org/rfc/rfc9110#section-14. Pure.

/** Both inclusive. */
export type ByteRange = { readonly from: number; readonly to: number }

/** `whole` where no single part is asked for: several at once, and what cannot be read, may be answered with everything. */
export function readByteRange(
  header: string | null | undefined,
  size: number,
): ByteRange | 'whole' | 'unsatisfiable' {
  const asked = /^bytes=(\d*)-(\d*)$/.exec(header?.trim() ?? '')
  if (asked === null) return 'whole'
  const [, first = '', last = ''] = asked
  if (first === '' && last === '') return 'whole'
  if (first === '') {
    const length = Math.min(Number(last), size)
    return length === 0 ? 'unsatisfiable' : { from: size - length, to: size - 1 }
  }
  const from = Number(first)
  if (from >= size) return 'unsatisfiable'
  if (last === '') return { from, to: size - 1 }
  return Number(last) < from ? 'whole' : { from, to: Math.min(Number(last), size - 1) }
}
