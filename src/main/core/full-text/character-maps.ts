// What pdf.js reads to know the characters of East Asian fonts that a file names and does not hold: tables of its package,
// beside the sources there, with the window's files once built.
import { existsSync } from 'node:fs'
import { readFile } from 'node:fs/promises'

const PLACES = [
  '../../../../node_modules/pdfjs-dist/cmaps/',
  '../renderer/pdfjs/cmaps/',
  '../../renderer/pdfjs/cmaps/',
]

/** As pdf.js asks for files; it makes an instance for each document. */
export class CharacterMaps {
  /** Throws where there is none: the text is then read without it. */
  async fetch({ kind, filename }: { kind: string; filename: string }): Promise<Uint8Array> {
    const folder = findFolder()
    // A name out of the file, which may be anything.
    const isName = kind === 'cMapUrl' && /^[\w-]+\.bcmap$/.test(filename)
    if (folder === undefined || !isName) throw new Error(`no ${kind} ${filename}`)
    return new Uint8Array(await readFile(new URL(filename, folder)))
  }
}

function findFolder(): URL | undefined {
  return PLACES.map((place) => new URL(place, import.meta.url)).find((url) => existsSync(url))
}
