// A demo that was never opened starts with its feed, so that there is something to look at.
import type { Client } from '../../shared/contract.ts'

/** Syncs the sample feed into an empty library. It takes no network; the window shows its progress like any other. */
export async function fillDemo(client: Client): Promise<void> {
  if ((await client.library.stats()).papers > 0) return
  const progress = await client.sync.run({ scope: { kind: 'catch-up' } })
  while (!(await progress.next()).done);
}
