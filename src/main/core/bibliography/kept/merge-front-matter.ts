// A note's front matter in three versions into one: as generated last, as generated now, as it is in the file. What its
// user added, changed or took away stays so.
import { isDeepStrictEqual } from 'node:util'
import { type Document, isMap, parseDocument } from 'yaml'

/** The texts between the two `---`. Undefined where the file's cannot be read: then it is left alone. */
export function mergeFrontMatter(base: string, ours: string, theirs: string): string | undefined {
  const file = parseDocument(theirs)
  if (file.errors.length > 0 || (file.contents !== null && !isMap(file.contents))) return undefined
  const before = valuesOf(base)
  const now = valuesOf(ours)
  const there = (file.toJS() ?? {}) as Values
  let isChanged = false
  for (const key of new Set([...Object.keys(before), ...Object.keys(now)])) {
    const merged = mergeValue(before[key], now[key], there[key])
    if (isDeepStrictEqual(merged, there[key])) continue
    isChanged = true
    setValue(file, key, merged)
  }
  return isChanged ? file.toString({ lineWidth: 0 }) : theirs
}

type Values = Readonly<Record<string, unknown>>

function valuesOf(text: string): Values {
  return (parseDocument(text).toJS() ?? {}) as Values
}

/** Of lists what each side added is added, and what each took away is gone. */
function mergeValue(before: unknown, now: unknown, there: unknown): unknown {
  if (isDeepStrictEqual(before, now) || isDeepStrictEqual(now, there)) return there
  if (isDeepStrictEqual(before, there)) return now
  if (!Array.isArray(now ?? []) || !Array.isArray(there)) return there
  const old = asList(before)
  const next = asList(now)
  const kept = there.filter((each) => !has(old, each) || has(next, each))
  return [...kept, ...next.filter((each) => !has(old, each) && !has(there, each))]
}

const asList = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : [])
const has = (list: readonly unknown[], value: unknown) => list.some((each) => isDeepStrictEqual(each, value))

function setValue(file: Document, key: string, value: unknown): void {
  if (value === undefined) file.delete(key)
  else file.set(key, file.createNode(value))
}
