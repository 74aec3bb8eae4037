// What `app://lectern/pdf/ID?annotated=1` answers.
import { expect, test } from 'vitest'
import { annotatedPdfResponse } from '../../src/main/electron/annotated-pdf-response.ts'
import { LecternError } from '../../src/shared/errors.ts'

const asked: (number | undefined)[] = []
const copy = async (id: string, version?: number) => {
  asked.push(version)
  if (id === 'locked') throw new LecternError('pdf_unusable', { name: 'locked.pdf', fault: 'encrypted' })
  if (id === 'bug') throw new TypeError('a bug')
  return id === 'cs.CL/0101001'
    ? { bytes: Buffer.from('a copy'), name: 'cs.CL_0101001v2 annotated.pdf', version: 2, annotations: 3 }
    : undefined
}
const PATH = 'app://lectern/pdf/cs.CL%2F0101001?annotated=1'
const ask = (address: string, method = 'GET') => annotatedPdfResponse(copy, new Request(address, { method }))

test("a copy comes to be saved, under a name of its own, with the page's policy", async () => {
  const response = await ask(PATH)
  expect([response?.status, await response?.text()]).toEqual([200, 'a copy'])
  expect(response?.headers.get('content-disposition')).toBe(
    'attachment; filename="cs.CL_0101001v2 annotated.pdf"',
  )
  expect(response?.headers.get('content-type')).toBe('application/pdf')
  expect(response?.headers.get('content-security-policy')).toContain("default-src 'none'")
})

test('a version can be asked for', async () => {
  await ask(`${PATH}&v=3`)
  expect(asked.at(-1)).toBe(3)
})

test('a HEAD request brings no body', async () => {
  const response = await ask(PATH, 'HEAD')
  expect([response?.status, response?.headers.get('content-length'), await response?.text()]).toEqual([
    200,
    '6',
    '',
  ])
})

test('one that is not stored is not found, and one that cannot be copied says why', async () => {
  expect((await ask('app://lectern/pdf/none?annotated=1'))?.status).toBe(404)
  const refused = await ask('app://lectern/pdf/locked?annotated=1')
  expect([refused?.status, await refused?.json()]).toEqual([
    422,
    { code: 'pdf_unusable', data: { name: 'locked.pdf', fault: 'encrypted' } },
  ])
  await expect(ask('app://lectern/pdf/bug?annotated=1')).rejects.toThrow('a bug')
})

test.each([
  ['the PDF itself', 'app://lectern/pdf/cs.CL%2F0101001', 'GET'],
  ['the page', 'app://lectern/?annotated=1', 'GET'],
  ['another host', 'app://elsewhere/pdf/2410.90001?annotated=1', 'GET'],
  ['anything but reading', PATH, 'POST'],
])('%s is left to others', async (_, address, method) => {
  expect(await ask(address, method)).toBeUndefined()
})
