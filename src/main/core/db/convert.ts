// Small conversions between rows (null, JSON text) and TypeScript (undefined, values), shared by the row readers.

export function orUndefined<T>(value: T | null): T | undefined {
  return value ?? undefined
}

export function orNull<T>(value: T | undefined): T | null {
  return value ?? null
}

/** The object without its undefined entries: what exactOptionalPropertyTypes wants of an optional field. */
export function compact<T extends object>(value: T): { [K in keyof T]: Exclude<T[K], undefined> } {
  return Object.fromEntries(Object.entries(value).filter(([, entry]) => entry !== undefined)) as {
    [K in keyof T]: Exclude<T[K], undefined>
  }
}

export function parseStrings(json: string): string[] {
  return JSON.parse(json) as string[]
}
