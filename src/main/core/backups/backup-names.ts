// The names of dated copies: `library-2024-10-16T12-00-00Z.db`, in UTC, so that the order of names is that of time. Pure.

const NAME = /^library-(\d{4}-\d{2}-\d{2})T(\d{2})-(\d{2})-(\d{2})Z\.db$/

export function backupName(nowMs: number): string {
  return `library-${new Date(nowMs).toISOString().slice(0, 19).replaceAll(':', '-')}Z.db`
}

/** When a copy of that name was made, as an instant; undefined where it is no name of ours. */
export function backupInstant(name: string): string | undefined {
  const [, day, hours, minutes, seconds] = NAME.exec(name) ?? []
  return day === undefined ? undefined : `${day}T${hours}:${minutes}:${seconds}.000Z`
}

/** Those to delete, so that the newest `keep` are left. Names of other files are nobody's to delete. */
export function surplusBackups(names: readonly string[], keep: number): string[] {
  return names
    .filter((name) => backupInstant(name) !== undefined)
    .sort()
    .reverse()
    .slice(keep)
}
