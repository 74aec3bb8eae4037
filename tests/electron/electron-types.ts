// What the real Electron has, read from the type definitions it ships: so that the double cannot accept an option, an
// event or a role that this version of Electron does not know.
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'

const definitions = readFileSync(createRequire(import.meta.url).resolve('electron/electron.d.ts'), 'utf8')

/** The body of an interface or class directly in the `Electron` namespace, and the name of what it extends. */
function declarationOf(name: string): { body: string; parent: string | undefined } {
  const start = new RegExp(`\\n  (?:interface|class) ${name}(?: extends ([\\w.]+))? \\{\\n`).exec(definitions)
  if (start === null) throw new Error(`electron.d.ts declares no ${name}`)
  const from = start.index + start[0].length
  return { body: definitions.slice(from, definitions.indexOf('\n  }\n', from)), parent: start[1] }
}

/** Names of the properties and methods of a type, inherited ones included. */
export function membersOf(name: string): ReadonlySet<string> {
  const { body, parent } = declarationOf(name)
  const own = [...body.matchAll(/^ {4}(?:readonly |static )*(\w+)\??[:(]/gm)].map((match) => match[1] ?? '')
  return new Set([...own, ...inherited(parent, membersOf)])
}

/** Names of the events of a type, inherited ones included. */
export function eventsOf(name: string): ReadonlySet<string> {
  const { body, parent } = declarationOf(name)
  const own = [...body.matchAll(/^ {4}on\(event: '([^']+)'/gm)].map((match) => match[1] ?? '')
  return new Set([...own, ...inherited(parent, eventsOf)])
}

/** The strings a property may hold, where its type is a union of them. */
export function choicesOf(name: string, property: string): ReadonlySet<string> {
  const { body } = declarationOf(name)
  const line = new RegExp(`^ {4}${property}\\??: (.+);$`, 'm').exec(body)?.[1] ?? ''
  return new Set([...line.matchAll(/'([^']+)'/g)].map((match) => match[1] ?? ''))
}

function inherited(
  parent: string | undefined,
  read: (name: string) => ReadonlySet<string>,
): Iterable<string> {
  // The others are Node's own emitters and the DOM's types, which are not declared there.
  return parent !== undefined && /^(Base|Browser)/.test(parent) ? read(parent) : []
}
