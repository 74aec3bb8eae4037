// Where what is marked, or selected, stands on the screen now.
import type { PdfRect } from '../../../../shared/annotations-model.ts'
import type { PageSlots } from '../page-slots.ts'
import type { ScreenRect } from '../selection-rects.ts'
import { boxOf, unionOf } from './page-boxes.ts'

export type OnPage = { readonly page: number; readonly rects: readonly PdfRect[] }

/** Around all of it, as far as its pages are drawn. */
export function whereOnScreen(parts: readonly OnPage[], slots: PageSlots): ScreenRect | undefined {
  const boxes = parts.flatMap(({ page, rects }) => {
    const slot = slots.get(page)
    if (slot === undefined || rects.length === 0 || !slot.overlay.isConnected) return []
    const { left, top, width, height } = slot.overlay.getBoundingClientRect()
    const box = unionOf(rects.map((rect) => boxOf(rect, slot.viewport)))
    return [
      {
        left: left + box.left * width,
        top: top + box.top * height,
        right: left + box.right * width,
        bottom: top + box.bottom * height,
      },
    ]
  })
  return boxes.length === 0 ? undefined : unionOf(boxes)
}
