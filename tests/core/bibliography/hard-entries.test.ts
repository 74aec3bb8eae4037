// The hard entries one by one, through the functions the writer uses.
import { expect, test } from 'vitest'
import { formatName } from '../../../src/main/core/bibliography/tex/format-name.ts'
import { formatTitle } from '../../../src/main/core/bibliography/tex/format-title.ts'
import { HARD_NAMES, HARD_TITLES } from './hard-entries.ts'

test.for(HARD_TITLES)('a title with %s comes out ready for TeX', ([, title, expected]) => {
  expect(formatTitle(title)).toBe(expected)
})

test.for(HARD_NAMES)('a name with %s comes out as BibTeX reads names', ([, name, expected]) => {
  expect(formatName(name)).toBe(expected)
})

test('a name with nothing in it is left out', () => {
  expect(formatName(' \n~ ')).toBeUndefined()
})
