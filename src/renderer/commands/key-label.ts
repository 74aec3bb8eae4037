// How a key is written on the screen: `mod+shift+z` is Ctrl Shift Z, or ⌘ ⇧ Z on a Mac; `g i` is G I.
import { strings } from '../strings/strings.ts'

const NAMES: Readonly<Record<string, string>> = {
  ...strings.keyboard.keyNames,
  arrowdown: '↓',
  arrowup: '↑',
  arrowleft: '←',
  arrowright: '→',
  plus: '+',
}

const MAC_NAMES: Readonly<Record<string, string>> = { alt: '⌥', shift: '⇧', mod: '⌘', enter: '↩' }

/** The caps of a key, in the order they are pressed. */
export function keyCaps(key: string, isMac: boolean): string[] {
  return key
    .split(/[ +]/)
    .map((part) => (isMac ? MAC_NAMES[part] : undefined) ?? NAMES[part] ?? part.toUpperCase())
}
