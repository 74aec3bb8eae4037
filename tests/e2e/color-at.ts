// What an element looks like at one point.
import type { Locator, Page } from 'playwright-core'

export type Color = readonly [red: number, green: number, blue: number]

/** The colour at a place, by its share of the element's width and height. */
export async function colorAt(page: Page, element: Locator, x: number, y: number): Promise<Color> {
  const box = await element.boundingBox()
  if (box === null) throw new Error('there is nothing to be looked at')
  const clip = { x: box.x + x * box.width, y: box.y + y * box.height, width: 1, height: 1 }
  const picture = (await page.screenshot({ clip })).toString('base64')
  return page.evaluate(async (base64) => {
    const image = new Image()
    image.src = `data:image/png;base64,${base64}`
    await image.decode()
    const context = new OffscreenCanvas(1, 1).getContext('2d')
    context?.drawImage(image, 0, 0)
    const [red = 0, green = 0, blue = 0] = context?.getImageData(0, 0, 1, 1).data ?? []
    return [red, green, blue] as const
  }, picture)
}
