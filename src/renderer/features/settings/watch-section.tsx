// The watch rules: their list, and the form in which one is made or changed.
import { useEffect, useRef, useState } from 'react'
import type { WatchRule } from '../../../shared/watch-model.ts'
import { useApi } from '../../api/api-context.ts'
import { useWatchRules } from '../../api/watch-queries.ts'
import { announce } from '../../state/announcements.ts'
import { watchDraftStore } from '../../state/watch-draft.ts'
import { strings } from '../../strings/strings.ts'
import { Button } from '../../ui/button.tsx'
import { RuleForm } from './rule-form.tsx'
import { RuleItem } from './rule-item.tsx'
import styles from './watch-section.module.css'

type Editing = { readonly rule: WatchRule | undefined; readonly query: string } | undefined

const NAME_LENGTH = 60

export function WatchSection() {
  const { actions } = useApi()
  const rules = useWatchRules().data
  const [editing, setEditing] = useState<Editing>(() => {
    const query = watchDraftStore.get()
    return query === undefined ? undefined : { rule: undefined, query }
  })
  useEffect(() => watchDraftStore.set(undefined), [])
  const add = useRef<HTMLButtonElement>(null)
  const words = strings.watch

  if (editing !== undefined) {
    const { rule, query } = editing
    return (
      <RuleForm
        title={rule === undefined ? words.form.newTitle : words.form.editTitle(rule.name)}
        initial={{ name: rule?.name ?? query.slice(0, NAME_LENGTH), query: rule?.query ?? query }}
        action={rule === undefined ? words.form.create : words.form.save}
        onSubmit={async (draft) => {
          if (rule === undefined) await actions.createWatchRule(draft)
          else await actions.changeWatchRule(rule.id, draft)
          announce(rule === undefined ? words.form.created(draft.name) : words.form.saved(draft.name))
        }}
        onClose={() => {
          setEditing(undefined)
          requestAnimationFrame(() => add.current?.focus())
        }}
      />
    )
  }
  return (
    <div className={styles.section}>
      <p className={styles.intro}>{words.intro}</p>
      {rules?.length === 0 && <p className={styles.none}>{words.none}</p>}
      {rules !== undefined && rules.length > 0 && (
        <ul className={styles.rules} aria-label={words.list}>
          {rules.map((rule) => (
            <RuleItem
              key={rule.id}
              rule={rule}
              onEdit={() => setEditing({ rule, query: rule.query })}
              onDelete={() => {
                add.current?.focus()
                void actions.deleteWatchRule(rule)
              }}
            />
          ))}
        </ul>
      )}
      <div>
        <Button ref={add} icon="plus" onClick={() => setEditing({ rule: undefined, query: '' })}>
          {words.add}
        </Button>
      </div>
    </div>
  )
}
