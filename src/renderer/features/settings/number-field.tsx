// A setting that is a number, and what it counts.
import { DraftInput } from './draft-input.tsx'
import { Field } from './field.tsx'

type Props = {
  readonly label: string
  readonly hint?: string
  readonly unit: string
  readonly value: number
  readonly min: number
  readonly max: number
  /** Without it, whole numbers. */
  readonly step?: 'any'
  readonly onChange: (value: number) => void
}

export function NumberField({ unit, value, min, max, step, onChange, ...words }: Props) {
  return (
    <Field {...words}>
      {(control) => (
        <>
          <DraftInput
            {...control}
            type="number"
            look="number"
            required
            min={min}
            max={max}
            step={step}
            value={String(value)}
            onCommit={(text) => onChange(Number(text))}
          />
          {unit}
        </>
      )}
    </Field>
  )
}
