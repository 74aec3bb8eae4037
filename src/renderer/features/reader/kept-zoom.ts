// The zoom of each paper, for its next opening: the window's own memory of the last two hundred.
import { readPreference, writePreference } from '../../state/preferences.ts'

const MOST_KEPT = 200
/** The width, but no larger than is good to read. */
export const USUAL_ZOOM = 'auto'

export function keptZoom(id: string): string {
  const zoom = zooms().find(([each]) => each === id)?.[1]
  return zoom !== undefined && isZoom(zoom) ? zoom : USUAL_ZOOM
}

export function keepZoom(id: string, zoom: string): void {
  if (!isZoom(zoom)) return
  const others = zooms().filter(([each]) => each !== id)
  const kept = zoom === USUAL_ZOOM ? others : [[id, zoom] as [string, string], ...others]
  writePreference('readerZooms', { zooms: kept.slice(0, MOST_KEPT) })
}

/** Whoever can write to the browser's storage can write anything there. */
function zooms(): [id: string, zoom: string][] {
  const { zooms: kept } = readPreference('readerZooms')
  if (!Array.isArray(kept)) return []
  return kept.filter(
    (each) => Array.isArray(each) && each.length === 2 && each.every((part) => typeof part === 'string'),
  )
}

function isZoom(zoom: string): boolean {
  return /^(?:auto|page-(?:width|fit|actual))$/.test(zoom) || /^\d{1,2}(?:\.\d{1,6})?$/.test(zoom)
}
