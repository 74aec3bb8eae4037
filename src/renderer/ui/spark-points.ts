// Where the line of a sparkline goes. Pure.

export type SparkPoint = { readonly at: number; readonly value: number }

/** Places in a box, left to right by time, higher values further up. A value that never changes runs through the middle. */
export function sparkPoints(
  points: readonly SparkPoint[],
  { width, height, inset }: { width: number; height: number; inset: number },
): readonly (readonly [x: number, y: number])[] {
  const times = points.map((point) => point.at)
  const values = points.map((point) => point.value)
  const placeOf = (value: number, all: readonly number[]) => {
    const low = Math.min(...all)
    const span = Math.max(...all) - low
    return span === 0 ? 0.5 : (value - low) / span
  }
  const round = (value: number) => Math.round(value * 10) / 10
  return points.map(({ at, value }) => [
    round(inset + placeOf(at, times) * (width - 2 * inset)),
    round(height - inset - placeOf(value, values) * (height - 2 * inset)),
  ])
}
