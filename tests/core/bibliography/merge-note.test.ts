// A note in three versions: what its user wrote is in the merged one, whatever else changed.
import { expect, test } from 'vitest'
import { mergeNote } from '../../../src/main/core/bibliography/kept/merge-note.ts'
import { NOTE_BEGIN, NOTE_END } from '../../../src/main/core/bibliography/writers/write-markdown-note.ts'
import { randomText } from './random-text.ts'

const note = (head: string, block: string) => `---\n${head}---\n\n${NOTE_BEGIN}\n${block}${NOTE_END}\n`
const BASE = note('title: Old\nstatus: inbox\ntags:\n  - a\n  - b\n', '# Old\n')
const OURS = note('title: New\nstatus: read\ntags:\n  - b\n  - c\n', '# New\n')

test('a note that nobody touched becomes the new one', () => {
  expect(mergeNote(BASE, OURS, BASE)).toBe(OURS)
})

test('what stands around the block stays, and so do keys, comments and values of the user’s own', () => {
  const theirs = BASE.replace('---\n\n<', '---\n\nBefore it.\n<')
    .replace('status: inbox\n', 'status: mine # by hand\nproject: thesis\n')
    .replace('  - a\n', '  - a\n  - own\n')
    .concat('\n## My thoughts\n\nKeep *this*.\n')
  const merged = mergeNote(BASE, OURS, theirs)
  expect(merged).toContain('Before it.\n<')
  expect(merged).toContain('title: New\n')
  expect(merged).toContain('status: mine # by hand\n')
  expect(merged).toContain('project: thesis\n')
  expect(merged).toMatch(/tags:\n {2}- own\n {2}- b\n {2}- c\n/)
  expect(merged).toContain(`${NOTE_BEGIN}\n# New\n${NOTE_END}`)
  expect(merged.endsWith('\n## My thoughts\n\nKeep *this*.\n')).toBe(true)
})

test('what was written into the block moves below it when the block is written anew', () => {
  const theirs = BASE.replace('# Old\n', '# Old\nA line of mine.\n')
  expect(mergeNote(BASE, BASE, theirs)).toBe(theirs)
  expect(mergeNote(BASE, OURS, theirs)).toContain(`# New\n${NOTE_END}\n\nA line of mine.\n`)
})

test.for([
  ['the front matter', BASE.slice(BASE.indexOf('\n\n') + 2)],
  ['the block', '---\ntitle: Old\n---\n\nMine alone.\n'],
  ['one marker', BASE.replace(NOTE_END, '')],
] as const)('who took away %s does not get it back', ([, theirs]) => {
  const merged = mergeNote(BASE, OURS, theirs)
  expect(merged.startsWith('---')).toBe(theirs.startsWith('---'))
  expect(merged.split(NOTE_BEGIN)).toHaveLength(theirs.split(NOTE_BEGIN).length)
  expect(merged.split(NOTE_END)).toHaveLength(theirs.split(NOTE_END).length)
})

test('front matter that cannot be read is left as it is', () => {
  const theirs = BASE.replace('title: Old\n', 'title: "Old\n')
  expect(mergeNote(BASE, OURS, theirs)).toContain('title: "Old\nstatus: inbox\n')
})

test('line ends and a byte order mark are kept', () => {
  const theirs = `\ufeff${BASE.concat('Mine.\n').replaceAll('\n', '\r\n')}`
  const merged = mergeNote(BASE, OURS, theirs)
  expect(merged).toBe(`\ufeff${OURS.concat('Mine.\n').replaceAll('\n', '\r\n')}`)
})

test('without a known last text, keys are only added, and foreign lines of the block move below it', () => {
  const theirs = note('title: Theirs\n', '# Theirs\n')
  const merged = mergeNote(undefined, OURS, theirs)
  expect(merged).toContain('title: Theirs\n')
  expect(merged).toContain('status: read\n')
  expect(merged).toContain(`# New\n${NOTE_END}\n\n# Theirs`)
})

test('no line of any text is lost, wherever it stands', () => {
  for (let seed = 0; seed < 300; seed += 1) {
    const own = `mine ${seed} ${randomText(seed).replace(/[\r\n]/g, ' ')}`
    const lines = BASE.split('\n')
    const at = lines.indexOf(NOTE_BEGIN) + (seed % 4)
    const theirs = [...lines.slice(0, at), own, ...lines.slice(at)].join('\n')
    expect(mergeNote(BASE, OURS, theirs).split('\n')).toContain(own)
  }
})
