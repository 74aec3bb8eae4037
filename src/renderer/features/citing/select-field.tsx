// A choice of a form, by the system's own list.
import fields from '../../ui/field-styles.module.css'

type Props<T extends string> = {
  readonly label: string
  readonly value: T
  readonly options: readonly (readonly [value: T, label: string])[]
  readonly onChange: (value: T) => void
}

export function SelectField<T extends string>({ label, value, options, onChange }: Props<T>) {
  return (
    <label className={fields.label}>
      {label}
      <select className={fields.text} value={value} onChange={(event) => onChange(event.target.value as T)}>
        {options.map(([each, name]) => (
          <option key={each} value={each}>
            {name}
          </option>
        ))}
      </select>
    </label>
  )
}
