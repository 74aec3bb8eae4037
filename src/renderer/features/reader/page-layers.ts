// What lies over each page: the darkness, which spares pictures, and the place for marks. pdf.js clears a page when it is
// drawn anew, so both are put there at each drawing, as the same elements.

import { strings } from '../../strings/strings.ts'
import { disjointBoxes, imageBoxes, shapeWithHoles } from './image-holes.ts'
import styles from './page-layers.module.css'

type Layers = { readonly darkness: HTMLElement; readonly overlay: HTMLElement }

const layersOf = new WeakMap<HTMLElement, Layers>()

/** Puts the layers where they belong in a page, and answers the place for marks. */
export function layPageOver(page: HTMLElement): HTMLElement {
  const layers = layersOf.get(page) ?? makeLayers(page)
  const canvas = page.querySelector(':scope > .canvasWrapper')
  if (canvas === null) page.prepend(layers.darkness)
  else if (canvas.nextElementSibling !== layers.darkness) canvas.after(layers.darkness)
  const links = page.querySelector(':scope > .annotationLayer')
  if (links === null) {
    if (page.lastElementChild !== layers.overlay) page.append(layers.overlay)
  } else if (links.previousElementSibling !== layers.overlay) links.before(layers.overlay)
  return layers.overlay
}

function makeLayers(page: HTMLElement): Layers {
  const darkness = document.createElement('div')
  darkness.className = styles.darkness ?? ''
  const overlay = document.createElement('div')
  overlay.className = styles.overlay ?? ''
  const layers = { darkness, overlay }
  layersOf.set(page, layers)
  return layers
}

/** Spares the pictures of a page. `corners` as pdf.js records them while it draws. */
export function spareImages(page: HTMLElement, corners: ArrayLike<number> | null | undefined): void {
  const layers = layersOf.get(page)
  if (layers === undefined || corners === null || corners === undefined) return
  layers.darkness.style.clipPath = shapeWithHoles(disjointBoxes(imageBoxes(corners))) ?? ''
}

/** The links of a page are empty boxes over its text. */
export function nameLinks(page: HTMLElement): void {
  for (const link of page.querySelectorAll('.annotationLayer a:not([aria-label]):not([title])'))
    link.setAttribute('aria-label', strings.reader.linkWithin)
}
