// Loads a source module of the shell with the double in place of `electron`, fresh each time.
import { vi } from 'vitest'
import { createElectronDouble, type ElectronDouble, type Settings } from './electron-double.ts'

export async function loadWithDouble<T>(
  load: () => Promise<T>,
  settings: Partial<Settings> = {},
): Promise<{ readonly shell: T; readonly electron: ElectronDouble }> {
  const electron = createElectronDouble(settings)
  vi.resetModules()
  vi.doMock('electron', () => electron.modules)
  return { shell: await load(), electron }
}
