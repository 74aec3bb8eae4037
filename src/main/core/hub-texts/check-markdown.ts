// Whether an answer is a paper's text: a network that wants a login answers everything with a page of its own. Pure.

export type MarkdownFault = 'empty' | 'html' | 'not_text'

const HTML = /^\s*(?:<!doctype\b|<html\b|<head\b|<body\b|<script\b|<\?xml\b)/i
/** None of these is in a text. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for.
const BINARY = /[\u0000-\u0008\u000e-\u001f]/

export const MOST_MARKDOWN_BYTES = 8 * 1024 * 1024

/** The text, or what is wrong with it. `type` is what the server calls it. */
export function checkMarkdown(
  bytes: Uint8Array,
  type: string,
): { readonly text: string } | { readonly fault: MarkdownFault } {
  if (/^\s*(?:text\/html|application\/xhtml)/i.test(type)) return { fault: 'html' }
  // What says to be something else is that, even where it would pass for text.
  if (type !== '' && !/^\s*(?:text\/|application\/octet-stream)/i.test(type)) return { fault: 'not_text' }
  let text: string
  try {
    text = new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch (error) {
    if (!(error instanceof TypeError)) throw error
    return { fault: 'not_text' }
  }
  if (HTML.test(text)) return { fault: 'html' }
  if (BINARY.test(text)) return { fault: 'not_text' }
  return text.trim() === '' ? { fault: 'empty' } : { text }
}
