// Stands where `electron` is imported from in a process of its own: the double's parts under the module's names.
import { createElectronDouble, type Settings } from './electron-double.ts'

const settings: Partial<Settings> = JSON.parse(process.env.ELECTRON_DOUBLE_SETTINGS ?? '{}')

export const double = createElectronDouble(settings)
export const {
  app,
  BrowserWindow,
  dialog,
  ipcMain,
  Menu,
  nativeTheme,
  net,
  Notification,
  protocol,
  screen,
  session,
  shell,
} = double.modules
