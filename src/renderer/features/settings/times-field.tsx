// The times of day at which Lectern syncs: each can be changed or removed, and more added.
import { useRef } from 'react'
import { MOST_SYNC_TIMES } from '../../../shared/settings-model.ts'
import { strings } from '../../strings/strings.ts'
import { Button, IconButton } from '../../ui/button.tsx'
import { DraftInput } from './draft-input.tsx'
import styles from './times-field.module.css'

type Props = { readonly times: readonly string[]; readonly onChange: (times: string[]) => void }

export function TimesField({ times, onChange }: Props) {
  const words = strings.settings.feed
  const list = useRef<HTMLUListElement>(null)
  const add = () => onChange(inOrder([...times, freeTime(times)]))
  const remove = (time: string) => {
    onChange(times.filter((each) => each !== time))
    // The button that had the keyboard is gone with its time.
    list.current?.parentElement?.querySelector<HTMLElement>('[data-add]')?.focus()
  }
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset cannot be laid out as a row here and named by its words too.
    <div role="group" aria-label={words.times} className={styles.field}>
      <span className={styles.label}>{words.times}</span>
      <div className={styles.times}>
        {times.length === 0 && <p className={styles.none}>{words.noTimes}</p>}
        <ul ref={list} className={styles.list}>
          {times.map((time, index) => (
            <li key={time} className={styles.time}>
              <DraftInput
                type="time"
                required
                aria-label={words.time(index + 1)}
                value={time}
                onCommit={(next) => onChange(inOrder(times.map((each) => (each === time ? next : each))))}
              />
              <IconButton icon="close" label={words.removeTime(time)} onClick={() => remove(time)} />
            </li>
          ))}
        </ul>
        <Button data-add icon="plus" disabled={times.length >= MOST_SYNC_TIMES} onClick={add}>
          {words.addTime}
        </Button>
      </div>
    </div>
  )
}

function inOrder(times: readonly string[]): string[] {
  return [...new Set(times)].sort()
}

/** A time to begin with, which is none of those that are there. */
function freeTime(times: readonly string[]): string {
  const hours = ['12:00', ...Array.from({ length: 24 }, (_, hour) => `${String(hour).padStart(2, '0')}:00`)]
  return hours.find((hour) => !times.includes(hour)) ?? '12:30'
}
