// Which queries are remembered: those acted on, and those that stood.
import { beforeEach, expect, test } from 'vitest'
import { createSearchMemory, type SearchMemory, STOOD_MS } from '../../src/renderer/state/search-memory.ts'

let now: number
let remembered: string[]
let memory: SearchMemory

beforeEach(() => {
  now = 0
  remembered = []
  memory = createSearchMemory(
    (query) => remembered.push(query),
    () => now,
  )
})

/** Each letter a tenth of a second after the one before. */
function type(text: string): void {
  for (let length = 1; length <= text.length; length += 1) {
    now += 100
    memory.queryChanged(text.slice(0, length))
  }
}

test('a query is remembered once when it is acted on', () => {
  type('walrus')
  memory.commit()
  memory.commit()
  memory.queryChanged('walrus ')
  memory.commit()
  expect(remembered).toEqual(['walrus'])
})

test('what is typed through and left at once is forgotten', () => {
  type('walrus')
  memory.queryChanged('')
  memory.commit()
  expect(remembered).toEqual([])
})

test('a query that stood is remembered when it is left', () => {
  type('walrus')
  now += STOOD_MS
  memory.queryChanged('')
  expect(remembered).toEqual(['walrus'])
})

test('typing on is not leaving: of a query that grew the last form counts', () => {
  type('walrus')
  now += STOOD_MS
  memory.queryChanged('walrus i')
  memory.queryChanged('walrus ice')
  now += STOOD_MS
  memory.queryChanged('penguin')
  expect(remembered).toEqual(['walrus ice'])
})

test('a query taken up again after another is remembered again', () => {
  for (const query of ['walrus', 'penguin', 'walrus']) {
    memory.queryChanged(query)
    memory.commit()
  }
  expect(remembered).toEqual(['walrus', 'penguin', 'walrus'])
})

test('an empty box is nothing to remember', () => {
  now += STOOD_MS
  memory.commit()
  memory.queryChanged('   ')
  memory.commit()
  expect(remembered).toEqual([])
})
