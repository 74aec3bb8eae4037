// Which addresses of a document lead out of the window, and how. Pure. As everywhere in the window, https alone does; the
// hosts guard it once more.

/** The address to open, or undefined where the link must lead nowhere. An http one is tried as https. */
export function linkAddress(url: string): string | undefined {
  const parsed = URL.parse(url)
  if (parsed === null || parsed.username !== '' || parsed.password !== '') return undefined
  if (parsed.protocol === 'http:' && parsed.port === '') parsed.protocol = 'https:'
  return parsed.protocol === 'https:' ? parsed.href : undefined
}
