// The suggestions under the search box. The keyboard stays in the box, which names the active one.
import { Icon } from '../../ui/icon.tsx'
import styles from './suggestion-list.module.css'
import type { Suggestion, Suggestions } from './use-suggestions.ts'

type Props = {
  id: string
  suggestions: Suggestions
  active: number
  onPoint: (index: number) => void
  onPick: (suggestion: Suggestion) => void
}

export function optionId(listId: string, index: number): string {
  return `${listId}-${index}`
}

export function SuggestionList({ id, suggestions, active, onPoint, onPick }: Props) {
  return (
    <div className={styles.popover}>
      <div className={styles.heading} aria-hidden="true">
        {suggestions.label}
      </div>
      <div id={id} role="listbox" aria-label={suggestions.label}>
        {suggestions.items.map((suggestion, index) => (
          <div
            key={suggestion.key}
            id={optionId(id, index)}
            role="option"
            tabIndex={-1}
            aria-selected={index === active}
            className={styles.option}
            data-kind={suggestion.act.kind}
            // Before the box loses the keyboard: the choice must not close what it chooses from.
            onPointerDown={(event) => {
              event.preventDefault()
              onPick(suggestion)
            }}
            onPointerMove={() => onPoint(index)}
          >
            <Icon name={suggestion.icon} />
            <span className={styles.label}>{suggestion.label}</span>
            {suggestion.hint && <span className={styles.hint}>{suggestion.hint}</span>}
          </div>
        ))}
      </div>
    </div>
  )
}
