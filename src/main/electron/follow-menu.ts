// The application menu, in the language that is set.
import { Menu } from 'electron'
import type { Client } from '../../shared/contract.ts'
import type { Language } from '../../shared/settings-model.ts'
import { followStream } from './follow-stream.ts'
import { menuTemplate } from './menu.ts'

/** Resolves when the menu is there; follows the setting from then on. */
export async function followMenu(client: Client, platform: NodeJS.Platform): Promise<void> {
  let shown: Language | undefined
  const follow = async () => {
    const { language } = (await client.settings.get()).settings.appearance
    if (language === shown) return
    shown = language
    Menu.setApplicationMenu(Menu.buildFromTemplate(menuTemplate(platform, language)))
  }
  await follow()
  void followStream(client.app.changes(), async ({ topics }) => {
    if (topics.includes('settings')) await follow()
  })
}
