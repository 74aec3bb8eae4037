// How a key is written on the screen: `mod+shift+z` is Ctrl Shift Z, or ⌘ ⇧ Z on a Mac; `g i` is G I.

const NAMES: Readonly<Record<string, string>> = {
  arrowdown: '↓',
  arrowup: '↑',
  arrowleft: '←',
  arrowright: '→',
  home: 'Home',
  end: 'End',
  pagedown: 'Page Down',
  pageup: 'Page Up',
  enter: 'Enter',
  escape: 'Esc',
  space: 'Space',
  plus: '+',
  alt: 'Alt',
  shift: 'Shift',
  mod: 'Ctrl',
}

const MAC_NAMES: Readonly<Record<string, string>> = { alt: '⌥', shift: '⇧', mod: '⌘', enter: '↩' }

/** The caps of a key, in the order they are pressed. */
export function keyCaps(key: string, isMac: boolean): string[] {
  return key
    .split(/[ +]/)
    .map((part) => (isMac ? MAC_NAMES[part] : undefined) ?? NAMES[part] ?? part.toUpperCase())
}
