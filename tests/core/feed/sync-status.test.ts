// What is remembered of how syncs ended.
import { describe, expect, it } from 'vitest'
import { makeItem } from '../../support/make-items.ts'
import { openTestCore, TODAY } from '../../support/open-test-core.ts'

describe('the status of the sync', () => {
  it('says when one last had everything, also after others that failed', async () => {
    const core = await openTestCore({ items: [makeItem({ id: '2410.90001', day: TODAY })] })
    const scope = { kind: 'range', from: TODAY, to: TODAY } as const
    expect((await core.client.sync.status()).succeededAt).toBeUndefined()
    await core.sync(scope)
    const { succeededAt, last } = await core.client.sync.status()
    expect(succeededAt).toBe(last?.finishedAt)
    await core.feed.close()
    core.clock.set('2024-10-16T20:00:00Z')
    await core.sync(scope)
    const after = await core.client.sync.status()
    expect(after.last?.failure?.code).toBe('offline')
    expect(after.last?.finishedAt).not.toBe(succeededAt)
    expect(after.succeededAt).toBe(succeededAt)
  })
})
