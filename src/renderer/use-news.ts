// Tells of new papers by the browser's notifications, where the app is served to one; in Electron the shell does it. A
// click brings this page forward, at their day.
import { useEffect } from 'react'
import type { News } from '../shared/news-model.ts'
import { useApi } from './api/api-context.ts'
import { useInfo } from './api/info-query.ts'
import { goTo } from './state/navigate.ts'
import { connectionStore } from './state/stores.ts'
import { useStore } from './state/use-store.ts'
import { strings } from './strings/strings.ts'

export function useNews(): void {
  const { client } = useApi()
  const isBrowser = useInfo().data?.host === 'headless'
  const isConnected = useStore(connectionStore, (state) => state === 'open')
  useEffect(() => {
    if (!isBrowser || !isConnected) return
    const leaving = new AbortController()
    const follow = async () => {
      try {
        for await (const news of await client.app.news(undefined, { signal: leaving.signal })) show(news)
      } catch {
        // The connection ended, or this page's part in it: a new connection follows anew.
      }
    }
    void follow()
    return () => leaving.abort()
  }, [client, isBrowser, isConnected])
}

function show(news: News): void {
  if (!('Notification' in window) || Notification.permission !== 'granted') return
  const { title, body } = strings.settings.news(news)
  // By its tag, one that several open pages show is shown once.
  const notice = new Notification(title, { body, tag: news.at, silent: true })
  notice.onclick = () => {
    window.focus()
    goTo({ kind: 'day', day: news.day })
    notice.close()
  }
}
