import { expect, it } from 'vitest'
import { readVersion } from '../../../src/main/core/pdf/read-version.ts'

const AT = 'https://arxiv.org/pdf/2410.90001'

it.each([
  ['the name of the file', AT, { 'content-disposition': 'inline; filename="2410.90001v3.pdf"' }, 3],
  ['where redirects led', `${AT}v2`, {}, 2],
  ['where redirects led, with an ending', `${AT}v12.pdf`, {}, 12],
  ['the address it is known by', AT, { link: `<${AT}v4>; rel="canonical"` }, 4],
  ['nothing', AT, { 'content-disposition': 'inline' }, 0],
  ['nothing, of an old id', 'https://arxiv.org/pdf/hep-th/9901001', {}, 0],
])('a version is said by %s', (_, url, headers, version) => {
  expect(readVersion(url, new Headers(headers as Record<string, string>))).toBe(version)
})
