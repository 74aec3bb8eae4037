// Tells of new papers by the system's notifications; a click brings the window to their day.
import { Notification } from 'electron'
import type { Client } from '../../shared/contract.ts'
import type { News } from '../../shared/news-model.ts'
import { APP_URL } from './app-url.ts'
import { followStream } from './follow-stream.ts'
import { newsWords } from './news-words.ts'

/** Whether to tell at all is the core's: it has read the settings. */
export function showNews(client: Client, openPage: (page: string) => void): void {
  /** The last one, for a notification that nothing holds loses its click. */
  let shown: Notification | undefined
  const show = async (news: News) => {
    if (!Notification.isSupported()) return
    const { language } = (await client.settings.get()).settings.appearance
    shown?.close()
    shown = new Notification({ ...newsWords(news, language), silent: true })
    shown.on('click', () => openPage(`${APP_URL}#/day/${news.day}`))
    shown.show()
  }
  void followStream(client.app.news(), show)
}
