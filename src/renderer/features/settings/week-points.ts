// Counts by week as the points of a line. Pure.
import type { BackTest } from '../../../shared/watch-model.ts'
import type { SparkPoint } from '../../ui/spark-points.ts'

export function weekPoints(weeks: BackTest['weeks']): SparkPoint[] {
  return weeks.map(({ papers }, at) => ({ at, value: papers }))
}
