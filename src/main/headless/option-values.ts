// Reading the values of options. Each function throws UsageError with the words for what was wrong.
import { isDay } from '../../shared/feed-day.ts'
import { STATUSES, type Status } from '../../shared/model.ts'
import { UsageError } from './failures.ts'

/** A whole number from `least` to `most`, or undefined when the option was not given. */
export function readNumber(
  name: string,
  text: string | undefined,
  { least, most }: { least: number; most: number },
): number | undefined {
  if (text === undefined) return undefined
  const number = Number(text)
  if (/^\d+$/.test(text) && number >= least && number <= most) return number
  throw new UsageError(`${name} wants a number from ${least} to ${most}, not "${text}"`)
}

/** `--limit`, at most `most`. */
export function readLimit(text: string | undefined, most = 1_000_000): number | undefined {
  return readNumber('--limit', text, { least: 1, most })
}

export function readDay(name: string, text: string | undefined): string | undefined {
  if (text === undefined || isDay(text)) return text
  throw new UsageError(`${name} wants a day such as 2024-10-31, not "${text}"`)
}

export function readOneOf<const T extends string>(
  name: string,
  text: string | undefined,
  allowed: readonly T[],
): T | undefined {
  if (text === undefined) return undefined
  const found = allowed.find((each) => each === text)
  if (found !== undefined) return found
  throw new UsageError(`${name} is one of ${allowed.join(', ')}, not "${text}"`)
}

export function readStatus(name: string, text: string | undefined): Status | undefined {
  return readOneOf(name, text, STATUSES)
}

/** Refuses words where a command takes none. */
export function refuseWords(words: readonly string[]): void {
  if (words.length > 0) throw new UsageError(`"${words[0]}" is not understood here`)
}
