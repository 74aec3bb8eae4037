// Marking what is read: by pointer and by keys, over pages and zoomed.
import { describe, expect, it } from 'vitest'
import { colorAt } from './color-at.ts'
import {
  beginMarking,
  distance,
  FIRST,
  FOUND,
  isDrawn,
  line,
  mark,
  marks,
  pageView,
  painted,
  press,
  reader,
  select,
  shown,
  stored,
  tools,
} from './mark-steps.ts'

beginMarking()

const comment = () => shown().page.getByRole('textbox', { name: 'Comment' })

describe('selected text', () => {
  it('is highlighted where it stands, at every zoom', async () => {
    const { page } = shown()
    await select(line(1, FIRST), line(1, FIRST))
    await tools().getByRole('button', { name: 'Highlight in green' }).click()
    await tools().waitFor({ state: 'hidden' })
    await expect.poll(() => painted().count()).toBe(1)
    expect(await painted().getAttribute('data-mark-color')).toBe('green')
    for (const key of ['f', '+', '+', '0', 'w']) {
      await press(key)
      await expect.poll(() => distance(painted(), line(1, FIRST))).toBeLessThan(4)
    }
    await expect
      .poll(async () => (await stored()).map(({ text, color }) => [text, color]))
      .toEqual([[FIRST, 'green']])
    const [red, green, blue] = await colorAt(page, painted(), 0.002, 0.5)
    expect(green).toBeGreaterThan(red)
    expect(green).toBeGreaterThan(blue)
  })

  it('is underlined by a key, and its lines are one text', async () => {
    await select(line(1, FOUND), pageView(1).locator('.textLayer span[role="presentation"]').nth(21))
    await press('u')
    await expect.poll(() => painted().count()).toBe(2)
    const [found] = await stored()
    expect(found?.kind).toBe('underline')
    expect(found?.text).toBe(
      'Here the quill of page 1 is found. Earlier work looks at one side of this alone; here both are measured on the same data.',
    )
  })

  it('over two pages is one mark on each, and one step to take back', async () => {
    await press('f')
    await press('n')
    await isDrawn(2)
    await press('p')
    await press('f', 'Space')
    const last = pageView(1).locator('.textLayer span[role="presentation"]').nth(37)
    await last.scrollIntoViewIfNeeded()
    await select(last, line(2, 'This is page 2 of 6'))
    await press('3')
    await expect.poll(() => marks().count()).toBe(2)
    expect((await stored()).map(({ page: n, color, rects }) => [n, color, rects.length])).toEqual([
      [1, 'blue', 1],
      [2, 'blue', 1],
    ])
    await press('Control+z')
    await expect.poll(() => marks().count()).toBe(0)
    expect(await stored()).toEqual([])
    await press('Control+Shift+Z')
    await expect.poll(() => marks().count()).toBe(2)
  })

  it('is marked on its page, also where pages come one by one', async () => {
    await press('m')
    await select(line(1, FOUND), line(1, FOUND))
    await press('5')
    await expect.poll(() => painted().count()).toBe(1)
    for (const n of [2, 3, 4]) {
      await press('n')
      await isDrawn(n)
    }
    expect(await marks().count()).toBe(0)
    await press('p', 'p', 'p')
    await expect.poll(() => painted().count()).toBe(1)
    await press('Shift+G')
    await isDrawn(6)
    await press('Shift+J')
    await expect
      .poll(() => mark(/quill of page 1/).evaluate((own) => own === document.activeElement))
      .toBe(true)
    await press('m')
  })

  it('gets a comment in one go, which is kept by itself', async () => {
    const { page } = shown()
    await select(line(1, FOUND), line(1, FOUND))
    await press('c')
    // At once: the mark may not be stored yet.
    await page.keyboard.type('Which quill?')
    await expect.poll(() => comment().inputValue()).toBe('Which quill?')
    await expect.poll(async () => (await stored())[0]?.comment).toBe('Which quill?')
    await press('Escape')
    await comment().waitFor({ state: 'hidden' })
    await expect.poll(() => mark(/Which quill/).evaluate((own) => own === document.activeElement)).toBe(true)
    expect(await reader().isVisible()).toBe(true)
  })

  it('is still selected through a mark that lies over it, which a click opens', async () => {
    const { page } = shown()
    await select(line(1, FOUND), line(1, FOUND))
    await press('1')
    await expect.poll(() => painted().count()).toBe(1)
    await select(line(1, FOUND), line(1, FOUND))
    expect(await page.evaluate(() => String(getSelection()))).toContain('quill')
    await press('Escape')
    await tools().waitFor({ state: 'hidden' })
    await line(1, FOUND).click()
    const popover = page.getByRole('region', { name: 'Highlight, yellow' })
    await popover.waitFor()
    await popover.getByRole('button', { name: 'Make it purple' }).click()
    await expect.poll(() => painted().getAttribute('data-mark-color')).toBe('purple')
    await popover
      .or(page.getByRole('region', { name: 'Highlight, purple' }))
      .getByRole('button', { name: 'Underline' })
      .click()
    await expect.poll(async () => (await stored())[0]?.kind).toBe('underline')
    await page
      .getByRole('region', { name: 'Underline, purple' })
      .getByRole('button', { name: 'Delete' })
      .click()
    await expect.poll(() => marks().count()).toBe(0)
    await page.getByRole('button', { name: 'Undo' }).click()
    await expect.poll(() => marks().count()).toBe(1)
  })
})

describe('without a pointer', () => {
  it('the match of a search is marked, and more than it', async () => {
    const { page } = shown()
    await press('/')
    await page.keyboard.type('quill of page 1')
    await pageView(1).locator('.highlight.selected').first().waitFor()
    await press('Control+Enter')
    await tools().waitFor()
    await press('Control+Shift+ArrowRight', 'Control+Shift+ArrowRight', 'Control+Shift+ArrowRight')
    await expect.poll(() => page.evaluate(() => String(getSelection()))).toContain('is found')
    // Into the tools, and along them.
    await press('Enter')
    await expect
      .poll(() =>
        tools()
          .getByRole('button', { name: 'Highlight in yellow' })
          .evaluate((own) => own === document.activeElement),
      )
      .toBe(true)
    await press('ArrowRight', 'ArrowRight', 'ArrowRight', 'ArrowRight', 'Enter')
    await expect.poll(async () => (await stored()).map(({ color }) => color)).toEqual(['pink'])
    expect((await stored())[0]?.text).toMatch(/^quill of page 1 is found/)
  })

  it('a note and an area are put on the page, moved, gone to and deleted', async () => {
    const { page } = shown()
    await press('Shift+N')
    await page.keyboard.type('Why page one?')
    await expect.poll(async () => (await stored()).map((each) => each.comment)).toEqual(['Why page one?'])
    await press('Escape')
    await expect
      .poll(() => mark(/^Note, .*Why page one/).evaluate((own) => own === document.activeElement))
      .toBe(true)
    const before = (await stored())[0]?.rects[0]
    await press('ArrowDown', 'ArrowDown', 'ArrowRight')
    await expect.poll(async () => (await stored())[0]?.rects[0]?.[1]).toBeLessThan(before?.[1] ?? 0)
    expect((await stored())[0]?.rects[0]?.[0]).toBeGreaterThan(before?.[0] ?? 0)
    await press('Escape', 'Shift+F')
    await page.getByText('Drag a frame around what you mean.').waitFor()
    await press('Enter')
    await expect.poll(async () => (await stored()).map(({ kind }) => kind).sort()).toEqual(['area', 'note'])
    await expect.poll(() => mark(/^Area/).evaluate((own) => own === document.activeElement)).toBe(true)
    await press('Shift+K')
    await expect.poll(() => mark(/^Note/).evaluate((own) => own === document.activeElement)).toBe(true)
    await press('Delete')
    await expect.poll(async () => (await stored()).map(({ kind }) => kind)).toEqual(['area'])
    expect(await reader().isVisible()).toBe(true)
  })
})

describe('the pointer', () => {
  it('frames an area, moves it, and Escape leaves the tool', async () => {
    const { page } = shown()
    await page.getByRole('button', { name: 'Frame an area' }).click()
    await press('Escape')
    await page.getByText('Drag a frame around').waitFor({ state: 'hidden' })
    await page.getByRole('button', { name: 'Frame an area' }).click()
    const frame = await pageView(1).boundingBox()
    if (frame === null) throw new Error('no page')
    await page.mouse.move(frame.x + 200, frame.y + 200)
    await page.mouse.down()
    await page.mouse.move(frame.x + 400, frame.y + 300, { steps: 4 })
    await page.mouse.up()
    const area = mark(/^Area/)
    await area.waitFor()
    expect(await page.evaluate(() => String(getSelection()))).toBe('')
    const drawn = await area.boundingBox()
    expect(drawn?.x).toBeCloseTo(frame.x + 200, -0.5)
    expect(drawn?.width).toBeCloseTo(200, -0.5)
    await page.getByRole('region', { name: /^Area/ }).waitFor()
    await expect.poll(async () => (await stored()).length).toBe(1)
    await page.mouse.move(frame.x + 300, frame.y + 250)
    await page.mouse.down()
    await page.mouse.move(frame.x + 350, frame.y + 310, { steps: 4 })
    await page.mouse.up()
    await expect
      .poll(async () => Math.round((await area.boundingBox())?.x ?? 0))
      .toBe(Math.round((drawn?.x ?? 0) + 50))
    expect((await stored()).length).toBe(1)
  })

  it('puts a note, whose text is typed at once', async () => {
    const { page } = shown()
    await page.getByRole('button', { name: 'Put a note on the page' }).click()
    await pageView(1).click({ position: { x: 300, y: 200 } })
    await page.keyboard.type('Here.')
    await expect
      .poll(async () => (await stored()).map((each) => [each.kind, each.comment]))
      .toEqual([['note', 'Here.']])
  })
})
