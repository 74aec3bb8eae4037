// The statuses in their order, for the components: the model's own list would bring its validator along. Complete by type.
import type { Status } from '../../shared/model.ts'

const PLACES: Record<Status, number> = { inbox: 0, queued: 1, reading: 2, read: 3, skipped: 4 }

export const STATUS_ORDER = (Object.keys(PLACES) as Status[]).sort((a, b) => PLACES[a] - PLACES[b])
