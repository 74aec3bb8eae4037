// The double of the system's notifications: shown or not, clicked by tests.
import { checkOptions, StrictEmitter } from './strict.ts'

export class NotificationDouble
  extends StrictEmitter
  implements Pick<Electron.Notification, 'show' | 'close'>
{
  readonly options: Electron.NotificationConstructorOptions
  isShown = false

  constructor(options: Electron.NotificationConstructorOptions = {}) {
    super('Notification')
    checkOptions('NotificationConstructorOptions', options)
    this.options = options
  }

  show(): void {
    this.isShown = true
  }

  close(): void {
    this.isShown = false
    this.emit('close', {})
  }
}
