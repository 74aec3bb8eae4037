// Every word the window shows, in German: the shape is that of en.ts.
import { strings as en } from './en.ts'

export const strings: typeof en = en
