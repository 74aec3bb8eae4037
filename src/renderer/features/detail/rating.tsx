// Zero to five stars. Choosing the rating it has takes it off.
import { useState } from 'react'
import { strings } from '../../strings/strings.ts'
import hidden from '../../ui/hidden.module.css'
import { Icon } from '../../ui/icon.tsx'
import styles from './rating.module.css'

const STARS = [1, 2, 3, 4, 5]

export function Rating({ rating, onChange }: { rating: number; onChange: (rating: number) => void }) {
  const [pointed, setPointed] = useState(0)
  const lit = pointed > 0 ? pointed : rating
  return (
    <fieldset className={styles.rating} onPointerLeave={() => setPointed(0)}>
      <legend className={hidden.spoken}>{strings.detail.rating}</legend>
      {STARS.map((star) => (
        <button
          key={star}
          type="button"
          className={star <= lit ? styles.lit : styles.star}
          aria-pressed={star === rating}
          aria-label={strings.detail.rate(star)}
          title={strings.detail.rate(star)}
          onPointerEnter={() => setPointed(star)}
          onClick={() => onChange(star === rating ? 0 : star)}
        >
          <Icon name="star" filled={star <= lit} />
        </button>
      ))}
    </fieldset>
  )
}
