// What makes the whole window a place to add papers: pastes, drops, and trying again once there is a connection.
import { useQueryClient } from '@tanstack/react-query'
import { useEffect } from 'react'
import type { PendingPaper } from '../../../shared/adding-model.ts'
import { useApi } from '../../api/api-context.ts'
import { queryKeys } from '../../api/query-keys.ts'
import { strings } from '../../strings/strings.ts'
import { Icon } from '../../ui/icon.tsx'
import styles from './add-anywhere.module.css'
import { useDrop } from './use-drop.ts'
import { usePaste } from './use-paste.ts'

export function AddAnywhere() {
  usePaste()
  useRetryWhenOnline()
  const isOver = useDrop()
  if (!isOver) return null
  return (
    <div className={styles.veil} aria-hidden="true">
      <p className={styles.words}>
        <Icon name="plus" />
        {strings.adding.drop}
      </p>
    </div>
  )
}

function useRetryWhenOnline(): void {
  const { actions } = useApi()
  const queryClient = useQueryClient()
  useEffect(() => {
    const retry = () => {
      const pending = queryClient.getQueryData<PendingPaper[]>(queryKeys.pending) ?? []
      if (pending.some(({ state }) => state === 'queued')) void actions.retryPending()
    }
    window.addEventListener('online', retry)
    return () => window.removeEventListener('online', retry)
  }, [actions, queryClient])
}
