// The sections of the settings, in the order of their navigation.
import type { ComponentType } from 'react'
import type { SettingsGroup } from '../../../shared/settings-model.ts'
import { strings } from '../../strings/strings.ts'
import { AppearanceSection } from './appearance-section.tsx'
import { BackupSection } from './backup-section.tsx'
import { CitationsSection } from './citations-section.tsx'
import { DataSection } from './data-section.tsx'
import { FeedSection } from './feed-section.tsx'
import { KeptSection } from './kept-section.tsx'
import { KeyboardSection } from './keyboard-section.tsx'
import { NotificationsSection } from './notifications-section.tsx'
import { OfflineSection } from './offline-section.tsx'
import { WatchSection } from './watch-section.tsx'

export type SettingsSection = {
  readonly id: string
  readonly title: string
  readonly Content: ComponentType
  /** The group that "reset" puts back to its defaults; absent: the section has nothing to reset this way. */
  readonly group?: SettingsGroup
}

/** Where a search that is to be watched becomes a rule. */
export const WATCH_SECTION = 'watch'

const words = strings.settings

export const SECTIONS: readonly SettingsSection[] = [
  { id: 'feed', title: words.feed.title, Content: FeedSection, group: 'feed' },
  {
    id: 'notifications',
    title: words.notifications.title,
    Content: NotificationsSection,
    group: 'notifications',
  },
  { id: WATCH_SECTION, title: strings.watch.title, Content: WatchSection },
  { id: 'appearance', title: words.appearance.title, Content: AppearanceSection, group: 'appearance' },
  { id: 'citations', title: strings.citations.title, Content: CitationsSection, group: 'citations' },
  { id: 'kept', title: strings.kept.title, Content: KeptSection },
  { id: 'offline', title: strings.offline.settings.title, Content: OfflineSection, group: 'pdfs' },
  { id: 'keyboard', title: strings.keyboard.title, Content: KeyboardSection },
  { id: 'data', title: words.data.title, Content: DataSection },
  { id: 'backup', title: words.backup.title, Content: BackupSection, group: 'backup' },
]
