// What is selected in a document's pages: its words and rectangles, page by page. Looks at the text layers alone; what else
// lies on a page is not text.
import type { NewAnnotation, PdfRect } from '../../../../shared/annotations-model.ts'
import { type PageSlots, placePages } from '../page-slots.ts'
import { type ScreenRect, type PdfRect as SelectedRect, selectionRects } from '../selection-rects.ts'
import { foldSelection } from './fold-selection.ts'

export type SelectedMark = Pick<NewAnnotation, 'page' | 'rects' | 'text'>

const MOST_RECTS = 500

export function selectedMarks(selection: Selection | null, slots: PageSlots): SelectedMark[] {
  if (selection === null || selection.isCollapsed || selection.rangeCount === 0) return []
  const range = selection.getRangeAt(0)
  const pages = [...slots.values()].sort((one, other) => one.pageNumber - other.pageNumber)
  return pages.flatMap((slot): SelectedMark[] => {
    const { textLayer, pageNumber } = slot
    if (textLayer === undefined || !range.intersectsNode(textLayer)) return []
    const { raw, rects } = readText(range, textLayer)
    const text = foldSelection(raw)
    const [found] = selectionRects(rects, placePages(new Map([[pageNumber, slot]])))
    if (text === '' || found === undefined) return []
    return [
      {
        page: pageNumber,
        text,
        rects: found.rects.slice(0, MOST_RECTS).map(toHundredths),
      },
    ]
  })
}

function readText(range: Range, layer: HTMLElement): { raw: string; rects: ScreenRect[] } {
  const walker = document.createTreeWalker(layer, NodeFilter.SHOW_TEXT | NodeFilter.SHOW_ELEMENT)
  const pieces: string[] = []
  const rects: ScreenRect[] = []
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
    if (!range.intersectsNode(node)) continue
    if (node instanceof HTMLBRElement) pieces.push('\n')
    if (!(node instanceof Text)) continue
    const part = document.createRange()
    part.selectNodeContents(node)
    if (node === range.startContainer) part.setStart(node, range.startOffset)
    if (node === range.endContainer) part.setEnd(node, range.endOffset)
    if (part.collapsed) continue
    pieces.push(part.toString())
    rects.push(...part.getClientRects())
  }
  return { raw: pieces.join(''), rects }
}

/** Finer than any ink. */
function toHundredths([x1, y1, x2, y2]: SelectedRect): PdfRect {
  const round = (units: number) => Math.round(units * 100) / 100
  return [round(x1), round(y1), round(x2), round(y2)]
}
