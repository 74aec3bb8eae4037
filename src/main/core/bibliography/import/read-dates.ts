// Dates as bibliographies and programs write them: days of publication, and instants at which something was added.

export type DatePrecision = 'year' | 'month' | 'day'
export type PublishedDate = {
  readonly year?: string
  readonly date?: string
  readonly precision?: DatePrecision
}

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec']

/** Of a range its beginning; a year alone is its first day. */
export function readPublished(date: string, year = '', month = '', day = ''): PublishedDate {
  const iso = /(?<!\d)(\d{4})(?:[-/.](\d{1,2})(?:[-/.](\d{1,2}))?)?(?!\d)/.exec(date)
  const found = iso?.[1] ?? /(?<!\d)(1\d{3}|20\d{2})(?!\d)/.exec(`${year} ${date}`)?.[1]
  if (found === undefined) return {}
  const [first = month, second = day] = iso === null ? [] : [iso[2], iso[3]]
  const monthNumber = readMonth(first)
  const dayNumber = second.replace(/^.*?(\d{1,2}).*$/s, '$1')
  const withDay = `${found}-${monthNumber}-${dayNumber.padStart(2, '0')}`
  const whole = Date.parse(`${withDay}T00:00:00Z`)
  const isDay = !Number.isNaN(whole) && new Date(whole).toISOString().startsWith(withDay)
  if (isDay) return { year: found, date: withDay, precision: 'day' }
  return {
    year: found,
    date: `${found}-${monthNumber ?? '01'}-01`,
    precision: monthNumber === undefined ? 'year' : 'month',
  }
}

function readMonth(text: string): string | undefined {
  const number = Number(/^\D*(\d{1,2})(?!\d)/.exec(text.trim())?.[1])
  const named = MONTHS.findIndex((name) => text.trim().toLowerCase().startsWith(name)) + 1
  const month = named > 0 ? named : number
  return month >= 1 && month <= 12 ? String(month).padStart(2, '0') : undefined
}

/** `2020-03-01`, `2020-03-01T10:00:00Z`, `2020.03.01`, `2020-03-01 10:00:00 +0100`; undefined for anything else. */
export function readInstant(text: string): string | undefined {
  const match =
    /^\s*(\d{4})[-./](\d{2})[-./](\d{2})(?:[T ](\d{2}:\d{2}(?::\d{2})?)(?:\.\d+)?\s*(Z|[+-]\d{2}:?\d{2})?)?/.exec(
      text,
    )
  if (match === null) return undefined
  const [, year, month, day, time = '00:00', zone = 'Z'] = match
  const instant = Date.parse(`${year}-${month}-${day}T${time}${zone.replace(/^(.\d{2})(\d{2})$/, '$1:$2')}`)
  return Number.isNaN(instant) ? undefined : new Date(instant).toISOString()
}
