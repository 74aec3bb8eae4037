// How each kind of mark looks: a colour of the tokens and a texture of its own, for who does not tell the colours apart.
// The textures are drawn once, by textures.tsx.
export type MarkName =
  | 'inbox'
  | 'queued'
  | 'reading'
  | 'read'
  | 'skipped'
  | 'rest'
  | 'came'
  | 'range'
  | 'median'

export const MARK_COLORS: Readonly<Record<MarkName, string>> = {
  inbox: 'var(--status-inbox)',
  queued: 'var(--status-queued)',
  reading: 'var(--status-reading)',
  read: 'var(--status-read)',
  skipped: 'var(--status-skipped)',
  rest: 'var(--status-skipped)',
  came: 'var(--accent)',
  range: 'var(--status-skipped)',
  median: 'var(--text)',
}

/** `read` is solid: what counts most is seen best. */
export const TEXTURED = [
  'inbox',
  'queued',
  'reading',
  'skipped',
  'rest',
] as const satisfies readonly MarkName[]

export const textureId = (mark: MarkName) => `statistics-${mark}`

export function fillOf(mark: MarkName): string {
  return TEXTURED.some((each) => each === mark) ? `url(#${textureId(mark)})` : MARK_COLORS[mark]
}
