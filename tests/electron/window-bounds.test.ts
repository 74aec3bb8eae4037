// The window's remembered place.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test, vi } from 'vitest'
import { readWindowBounds, visibleBounds, writeWindowBounds } from '../../src/main/electron/window-bounds.ts'

const folder = mkdtempSync(join(tmpdir(), 'lectern-bounds-'))
afterAll(() => rmSync(folder, { recursive: true }))

const bounds = { x: 100, y: 50, width: 1000, height: 700, maximized: true }
const display = { x: 0, y: 0, width: 1920, height: 1080 }

test('what was written is read again', () => {
  const file = join(folder, 'kept.json')
  writeWindowBounds(file, bounds)
  expect(readWindowBounds(file)).toEqual(bounds)
})

test.each(['', 'null', '[]', '{"x":1}', '{"x":"1","y":2,"width":3,"height":4,"maximized":false}', '{'])(
  'a damaged file (%j) is as good as none',
  (text) => {
    const file = join(folder, 'damaged.json')
    writeFileSync(file, text)
    expect(readWindowBounds(file)).toBeUndefined()
  },
)

test('no file means nothing to remember', () => {
  expect(readWindowBounds(join(folder, 'missing.json'))).toBeUndefined()
})

test('a place that cannot be written is said on stderr, and nothing more happens', () => {
  const said = vi.spyOn(process.stderr, 'write').mockReturnValue(true)
  writeWindowBounds(join(folder, 'no', 'such', 'folder.json'), bounds)
  expect(said).toHaveBeenCalledWith(expect.stringContaining('ENOENT'))
  said.mockRestore()
})

test('a window on a display that is gone takes the default place', () => {
  expect(visibleBounds(bounds, [display])).toBe(bounds)
  expect(visibleBounds({ ...bounds, x: 2500 }, [display])).toBeUndefined()
  expect(visibleBounds({ ...bounds, x: 2500 }, [display, { ...display, x: 1920 }])).toBeDefined()
  expect(visibleBounds({ ...bounds, y: -400 }, [display])).toBeUndefined()
})
