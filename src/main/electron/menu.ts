// The application menu: the system's standard roles. The app's own commands live in the page.
import type { MenuItemConstructorOptions } from 'electron'
import type { Language } from '../../shared/settings-model.ts'
import { germanMenu } from './german-menu.ts'

export function menuTemplate(platform: NodeJS.Platform, language: Language): MenuItemConstructorOptions[] {
  if (language === 'de') return germanMenu(platform)
  const standard: MenuItemConstructorOptions[] = [
    { role: 'fileMenu' },
    { role: 'editMenu' },
    { role: 'viewMenu' },
    { role: 'windowMenu' },
  ]
  return platform === 'darwin' ? [{ role: 'appMenu' }, ...standard] : standard
}
