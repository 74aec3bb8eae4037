// What can be chosen of how a file is written. Each writer heeds what concerns it.
import type { TexOptions } from '../tex/format-title.ts'

export type WriteOptions = TexOptions & {
  /** A byte order mark at the start of a CSV file: Excel reads UTF-8 only with one. */
  readonly bom?: boolean | undefined
}
