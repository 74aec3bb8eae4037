// Text for a terminal. Titles, notes and names come from outside: a control character in one must not steer the screen.

// C0 and C1 controls with line breaks and tabs; and the marks that turn the direction of the text after them.
// biome-ignore lint/suspicious/noControlCharactersInRegex: controls are what this removes
const CONTROLS = /[\u0000-\u001f\u007f-\u009f\u2028\u2029\u202a-\u202e\u2066-\u2069]+/g

/** The text on one line, without controls. */
export function plainText(text: string): string {
  return text.replace(CONTROLS, ' ')
}

/** The text with its line breaks, without other controls. */
export function plainLines(text: string): string[] {
  return text.split(/\r\n|\n|\r/).map(plainText)
}
