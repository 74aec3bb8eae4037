// In place of pdf.js's own words: the reader's are in the window's strings.
import type { L10n } from 'pdfjs-dist/types/web/pdf_viewer'

const nothing = async () => undefined

export const WORDLESS = {
  getLanguage: () => 'en',
  getDirection: () => 'ltr',
  get: async () => '',
  translate: nothing,
  translateOnce: nothing,
  destroy: nothing,
  pause: () => undefined,
  resume: () => undefined,
} as unknown as L10n
