// Where a thread's entry is: beside the file that starts it in the sources, a file of its own once built.
import { existsSync } from 'node:fs'

/** `from` is the address of the module that starts it. */
export function findWorker(name: string, from: string): URL {
  const places = [`./${name}.ts`, `./${name}.js`, `../${name}.js`]
  const file = places.map((place) => new URL(place, from)).find((url) => existsSync(url))
  if (!file) throw new Error(`no ${name} beside ${from}`)
  return file
}
