// Which day still has papers to decide on. Pure.
import type { DayEntry } from '../../shared/model.ts'

/** The newest day with papers in the inbox; `before` asks for an older one than that. Days come newest first. */
export function unfinishedDay(days: readonly DayEntry[], before?: string): DayEntry | undefined {
  return days.find(({ day, inbox }) => inbox > 0 && (before === undefined || day < before))
}
