// The codes by which Node, the system and SQLite say what went wrong: `ENOENT`, `SQLITE_FULL`.

/** Undefined where there is none. */
export function codeOf(error: unknown): string | undefined {
  return error instanceof Error && 'code' in error ? String(error.code) : undefined
}

export function hasCode(error: unknown, ...codes: readonly string[]): boolean {
  return codes.includes(codeOf(error) ?? '')
}
