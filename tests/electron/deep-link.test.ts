// Links from outside into the app.
import { expect, test } from 'vitest'
import { pageOfArguments, pageOfLink } from '../../src/main/electron/deep-link.ts'

test.each([
  ['lectern://paper/2401.00001', 'app://lectern/#/paper/2401.00001'],
  ['lectern://paper/2401.00001v3', 'app://lectern/#/paper/2401.00001'],
  ['lectern://paper/hep-th/9901001', 'app://lectern/#/paper/hep-th/9901001'],
])('%s opens %s', (link, page) => {
  expect(pageOfLink(link)).toBe(page)
})

test.each([
  'lectern://paper/',
  'lectern://paper/../../settings',
  'lectern://paper/2401.00001/extra',
  'lectern://paper/%3Cscript%3E',
  'lectern://settings/2401.00001',
  'https://paper/2401.00001',
  'not a link',
])('%s opens nothing', (link) => {
  expect(pageOfLink(link)).toBeUndefined()
})

test('among arguments the link is found wherever it stands', () => {
  const page = pageOfArguments(['/usr/bin/lectern', '--flag', 'lectern://paper/2401.00001', '--other'])
  expect(page).toBe('app://lectern/#/paper/2401.00001')
  expect(pageOfArguments(['/usr/bin/lectern', '--demo'])).toBeUndefined()
})
