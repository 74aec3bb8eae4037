// What a place is called, over its list and in triage.
import { addDays } from '../../shared/feed-day.ts'
import type { Place } from '../state/view.ts'
import { strings } from '../strings/strings.ts'
import { useCollections, useStats } from './queries.ts'

export function usePlaceTitle(place: Place): string {
  const collections = useCollections().data
  const stats = useStats().data
  const words = strings.list.titleOf
  switch (place.kind) {
    case 'all':
      return words.all
    case 'status':
      return strings.statuses[place.status]
    case 'day':
      return words.day(place.day)
    case 'week':
      return words.week(place.from, addDays(place.from, 6))
    case 'month':
      return words.month(place.month)
    case 'statistics':
      return strings.statistics.title
    case 'trending':
      return words.trending
    case 'watched':
      return strings.watch.place
    case 'tag':
      return stats?.tags.find((tag) => tag.name.toLowerCase() === place.tag.toLowerCase())?.name ?? place.tag
    case 'collection':
      return collections?.find((collection) => collection.id === place.id)?.name ?? ''
  }
}
