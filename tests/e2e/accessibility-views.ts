// Every view of the window on the demo library, from the folder `views`, a file an area.
import type { AccessibilityView } from './views/accessibility-view.ts'
import { ADDING_VIEWS } from './views/adding-views.ts'
import { LIST_VIEWS } from './views/list-views.ts'
import { ORGANISE_VIEWS } from './views/organise-views.ts'
import { PAPER_VIEWS } from './views/paper-views.ts'
import { READING_VIEWS } from './views/reading-views.ts'
import { SEARCH_VIEWS } from './views/search-views.ts'
import { SETTINGS_VIEWS } from './views/settings-views.ts'
import { TRIAGE_VIEWS } from './views/triage-views.ts'
import { WINDOW_VIEWS } from './views/window-views.ts'

export const ACCESSIBILITY_VIEWS: readonly AccessibilityView[] = [
  ...LIST_VIEWS,
  ...PAPER_VIEWS,
  ...SEARCH_VIEWS,
  ...READING_VIEWS,
  ...ORGANISE_VIEWS,
  ...ADDING_VIEWS,
  ...TRIAGE_VIEWS,
  ...WINDOW_VIEWS,
  ...SETTINGS_VIEWS,
]
