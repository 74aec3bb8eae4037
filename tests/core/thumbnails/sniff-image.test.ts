import { describe, expect, it } from 'vitest'
import { samplePicture } from '../../../src/main/core/feed/sample/sample-picture.ts'
import { sniffImage } from '../../../src/main/core/thumbnails/sniff-image.ts'

const bytes = (text: string) => Uint8Array.from(text, (letter) => letter.charCodeAt(0))

describe('a picture is known by how it begins', () => {
  it.each([
    ['image/png', samplePicture('any')],
    ['image/jpeg', bytes('\xff\xd8\xff\xe0 and more')],
    ['image/gif', bytes('GIF89a and more')],
    ['image/webp', bytes('RIFF\x01\x02\x03\x04WEBPVP8 ')],
    ['image/avif', bytes('\0\0\0\x20ftypavif and more')],
  ])('%s', (type, picture) => expect(sniffImage(picture)).toBe(type))

  it.each([
    '<svg xmlns="http://www.w3.org/2000/svg"/>',
    '<!doctype html>',
    '\x89PNG',
    'RIFF\x01\x02\x03\x04WAVE',
    '',
  ])('and nothing else is one: %j', (text) => expect(sniffImage(bytes(text))).toBeUndefined())
})
