// How an import went, or would go, in words; and as a failure when nothing could be read.
import type { ImportPreview, ImportProblem, ImportResult } from '../../shared/importing-model.ts'
import { CommandFailure } from './failures.ts'
import { countPapers } from './paper-ids.ts'
import { plainText } from './plain-text.ts'

const LINES_SHOWN = 20

type Named = { readonly id: string; readonly key: string; readonly title: string }

export function previewSummary({ fresh, known, conflicts, duplicates, problems }: ImportPreview): string {
  return [
    ...section(`${countPapers(fresh.length)} new`, fresh),
    ...section(
      `${countPapers(conflicts.length)} of which the files say something else`,
      conflicts,
      ({ differences }) => ` (${differences.join(', ')})`,
    ),
    ...section(`${countPapers(known.length)} here already`, known),
    ...(duplicates === 0 ? [] : [`${count(duplicates, 'entry', 'entries')} twice in the files.`]),
    ...problemLines(problems),
    'Nothing was changed.',
    '',
  ].join('\n')
}

export function importSummary({ imported, added, skipped, problems }: ImportResult): string {
  const known = skipped.filter(({ reason }) => reason === 'known').length
  const kept = skipped.filter(({ reason }) => reason === 'kept').length
  const twice = skipped.length - known - kept
  return [
    ...section(
      `${countPapers(added)} added${imported.length > added ? `, ${imported.length - added} more completed` : ''}`,
      imported,
    ),
    ...(known === 0 ? [] : [`${countPapers(known)} here already.`]),
    ...(kept === 0 ? [] : [`${countPapers(kept)} left as they were.`]),
    ...(twice === 0 ? [] : [`${count(twice, 'entry', 'entries')} twice in the files.`]),
    ...problemLines(problems),
    ...(imported.length === 0 ? [] : ['"lectern undo" takes it all back.']),
    '',
  ].join('\n')
}

/** Files of which nothing could be read are no import. */
export function importFailure({ imported, skipped, problems }: ImportResult): CommandFailure | undefined {
  if (imported.length + skipped.length > 0 || problems.length === 0) return undefined
  return new CommandFailure('not_found', 'nothing in the files could be read')
}

function section<T extends Named>(
  headline: string,
  items: readonly T[],
  more: (item: T) => string = () => '',
): string[] {
  const shown = items.slice(0, LINES_SHOWN)
  const rest = items.length - shown.length
  return [
    `${headline}.`,
    ...shown.map((item) =>
      `  ${plainText(item.key || item.id)}  ${plainText(item.title)}${more(item)}`.trimEnd(),
    ),
    ...(rest > 0 ? [`  and ${rest} more`] : []),
  ]
}

function problemLines(problems: readonly ImportProblem[]): string[] {
  if (problems.length === 0) return []
  return [
    `${count(problems.length, 'entry', 'entries')} could not be read:`,
    ...problems.map(({ file, line, reason }) => `  ${plainText(file)}:${line}: ${plainText(reason)}`),
  ]
}

function count(n: number, one: string, many: string): string {
  return `${n} ${n === 1 ? one : many}`
}
