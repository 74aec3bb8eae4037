// Goes through a page by the Tab key, and by the arrow keys inside what is one stop of it: what can be reached, whether
// it is in sight when it is, and whether one sees that it holds the keyboard.
import type { Page } from 'playwright-core'

export type Walk = {
  /** What was reached, by name. */
  readonly names: ReadonlySet<string>
  /** One line a fault: what could not be reached, or not be seen. */
  readonly faults: readonly string[]
}

type Stop = {
  readonly isNew: boolean
  readonly name: string
  /** Where it stands; undefined when something lies over it, or it is out of the window. */
  readonly place: { x: number; y: number; width: number; height: number } | undefined
}

/** Left before right: what one closes the other opens again. */
const ARROWS = ['ArrowLeft', 'ArrowRight', 'ArrowDown', 'ArrowUp', 'Home']
const MOST_STOPS = 250
/** So many known ones in a row, and the round is complete. */
const ROUND = 4

export async function walkByTab(page: Page, key: 'Tab' | 'Shift+Tab' = 'Tab'): Promise<Walk> {
  await page.evaluate(forgetStops)
  const names = new Set<string>()
  const faults: string[] = []
  let known = 0
  for (let count = 0; count < MOST_STOPS && known < ROUND; count += 1) {
    await page.keyboard.press(key)
    const stop = await page.evaluate(noteStop)
    if (stop === undefined) continue
    known = stop.isNew ? 0 : known + 1
    if (!stop.isNew) continue
    names.add(stop.name)
    if (stop.place === undefined) faults.push(`out of sight | ${stop.name}`)
    else if (!(await isFocusSeen(page, stop.place))) faults.push(`no visible focus | ${stop.name}`)
  }
  for (const name of await walkByArrows(page)) names.add(name)
  for (const name of await page.evaluate(missedStops)) faults.push(`not reached | ${name}`)
  return { names, faults }
}

/** Whether the window looks different there once the keyboard is gone. Leaves it gone; Tab goes on from the same place. */
async function isFocusSeen(page: Page, clip: NonNullable<Stop['place']>): Promise<boolean> {
  const before = await page.screenshot({ clip })
  await page.evaluate(() => (document.activeElement as HTMLElement).blur())
  return !before.equals(await page.screenshot({ clip }))
}

/** What the arrow keys reach, from where Tab comes to: the lines of the sidebar, its days, the rows of small buttons. */
export async function walkByArrows(page: Page): Promise<string[]> {
  const names: string[] = []
  const rest = await page
    .locator(':is([data-nav-item], [data-arrow-item])[tabindex="0"]:visible')
    .elementHandles()
  for (let place = rest.shift(); place !== undefined; place = rest.shift()) {
    await place.focus()
    for (const key of ARROWS) {
      await page.keyboard.press(key)
      const stop = await page.evaluate(noteStop)
      if (stop?.isNew) {
        names.push(stop.name)
        const next = (await page.evaluateHandle(() => document.activeElement)).asElement()
        if (next !== null) rest.unshift(next as typeof place)
      }
      await place.focus()
    }
  }
  return names
}

function forgetStops(): void {
  const seen = window as { stops?: Set<Element> }
  seen.stops = new Set()
  if (document.activeElement instanceof HTMLElement) document.activeElement.blur()
}

function noteStop(): Stop | undefined {
  const stops = (window as { stops?: Set<Element> }).stops ?? new Set()
  const element = document.activeElement
  if (element === null || element === document.body) return undefined
  const isNew = !stops.has(element)
  stops.add(element)
  const name = element.ariaLabel ?? element.textContent ?? element.tagName
  // A name that breaks at a line's end has a box on each line.
  const box = element.getClientRects()[0]
  if (box === undefined) return { isNew, name, place: undefined }
  const left = Math.max(0, box.left)
  const right = Math.min(innerWidth, box.right)
  const top = Math.max(0, box.top)
  const bottom = Math.min(innerHeight, box.bottom)
  const shown = document.elementFromPoint((left + right) / 2, (top + bottom) / 2)
  if (right <= left || bottom <= top || !element.contains(shown)) return { isNew, name, place: undefined }
  // Room for an outline around it.
  const margin = 4
  const x = Math.max(0, left - margin)
  const y = Math.max(0, top - margin)
  return {
    isNew,
    name,
    place: {
      x,
      y,
      width: Math.min(innerWidth, right + margin) - x,
      height: Math.min(innerHeight, bottom + margin) - y,
    },
  }
}

/** What can be pressed or typed in, shows, and was not met. */
function missedStops(): string[] {
  const stops = (window as { stops?: Set<Element> }).stops ?? new Set()
  const controls = 'a[href], button, input, textarea, select, summary, [role="separator"], [role="listbox"]'
  return (
    [...document.querySelectorAll<HTMLElement & { disabled?: boolean }>(controls)]
      .filter((element) => element.checkVisibility({ visibilityProperty: true }) && !element.disabled)
      .filter((element) => !stops.has(element) && element.closest('[inert]') === null)
      // The arrow that opens a line of the sidebar is for the pointer; the line itself opens by the arrow keys.
      .filter((element) => element.nextElementSibling?.matches('[data-nav-item][aria-expanded]') !== true)
      .map((element) => element.ariaLabel ?? element.textContent ?? element.tagName)
  )
}
