// What a page does wrong by the rules of axe-core (WCAG 2.2 A and AA, and its best practices), and by the one rule axe
// has no eye for: who asked for less motion gets none.
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { AxeResults } from 'axe-core'
import type { Page } from 'playwright-core'

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')
const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22a', 'wcag22aa', 'best-practice']
/** Seconds that nobody sees. */
const NO_MOTION = 0.01

declare global {
  interface Window {
    axe: { run(context: Document, options: object): Promise<AxeResults> }
  }
}

/** One line a fault: the rule, the element, and what is wrong with it. */
export async function findFaults(page: Page): Promise<string[]> {
  // Evaluated by the debugger, to which the page's content policy does not apply: it stays as strict as it is.
  await page.evaluate(AXE)
  const { violations, passes } = await page.evaluate(
    (tags) => window.axe.run(document, { runOnly: tags, resultTypes: ['violations'] }),
    TAGS,
  )
  if (passes.length === 0) throw new Error('axe found no rule to apply: is there a page?')
  const faults = violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target, html, failureSummary }) =>
      [id, target.join(' '), html.slice(0, 160), failureSummary?.replace(/\s+/g, ' ')].join(' | '),
    ),
  )
  return [...faults, ...(await findMotion(page))]
}

/** What moves for longer than can be seen. Only where the page was asked for less motion. */
function findMotion(page: Page): Promise<string[]> {
  return page.evaluate((limit) => {
    const longest = (durations: string) => Math.max(...durations.split(', ').map(Number.parseFloat))
    return [...document.querySelectorAll('*')].flatMap((element) =>
      [undefined, '::before', '::after'].flatMap((part) => {
        const { transitionDuration, animationDuration, animationName } = getComputedStyle(element, part)
        const moves =
          longest(transitionDuration) > limit ||
          (animationName !== 'none' && longest(animationDuration) > limit)
        return moves ? [`motion | ${element.outerHTML.slice(0, 160)}${part ?? ''}`] : []
      }),
    )
  }, NO_MOTION)
}
