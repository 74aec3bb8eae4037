// The saved text or HTML of a Daily Papers page: titles, each followed by an abstract. Tolerant, for a saved page is what a
// browser made of it; and pure.
import { parseHtmlPage } from './parse-html-page.ts'
import { parseTextPage } from './parse-text-page.ts'

export type PageEntry = { readonly title: string; readonly abstract?: string; readonly id?: string }

/** The papers of the page, in its order, each once. */
export function parsePage(page: string): PageEntry[] {
  return isHtml(page) ? parseHtmlPage(page) : parseTextPage(page)
}

export function isHtml(text: string): boolean {
  return /<(?:!doctype html|html|body|main|article|div|section|h[1-6]|a\s[^>]*href)\b/i.test(text)
}
