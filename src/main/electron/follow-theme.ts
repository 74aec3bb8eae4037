// The theme that was set, for all that Chromium and the system draw: the page's media queries, menus, dialogs.
import { nativeTheme } from 'electron'
import type { Client } from '../../shared/contract.ts'
import { followStream } from './follow-stream.ts'

/** Resolves when the theme is as it is set now, so that a window made next does not flash; follows it from then on. */
export async function followTheme(client: Client): Promise<void> {
  const follow = async () => {
    nativeTheme.themeSource = (await client.settings.get()).settings.appearance.theme
  }
  await follow()
  void followStream(client.app.changes(), async ({ topics }) => {
    if (topics.includes('settings')) await follow()
  })
}
