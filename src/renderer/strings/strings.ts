// The words of the window's language. English has all of them and says their shape; a translation is another of that shape.
import { strings as de } from './de.ts'
import { strings as en } from './en.ts'
import { LANGUAGE } from './language.ts'
import type { Shape } from './shape.ts'

export type Strings = Shape<typeof en>

const LANGUAGES = { en, de } as const satisfies Record<typeof LANGUAGE, Strings>

export const strings: Strings = LANGUAGES[LANGUAGE]
