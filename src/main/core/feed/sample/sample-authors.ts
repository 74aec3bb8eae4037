// The people of an invented paper: a group from one to three naming traditions, as groups are.

import type { Oddity } from './oddities.ts'
import type { Random } from './random.ts'
import { COLLECTIVES, MONONYMS, TRADITIONS } from './sample-names.ts'
import type { WireAuthor, WireUser } from './wire-item.ts'

const CROWD = 900
/** More than this many people come from everywhere: a tradition alone holds too few names. */
const LARGE_GROUP = 16

export function sampleAuthors(random: Random, people: Oddity['people']): WireAuthor[] {
  const traditions = random.sample(TRADITIONS, random.int(1, 3))
  const names = new Set<string>()
  if (people === 'collective') names.add(random.pick(COLLECTIVES))
  if (people === 'mononym') return [{ name: random.pick(MONONYMS), hidden: false }]
  const wanted = people === 'crowd' ? CROWD : groupSize(random)
  while (names.size < wanted) names.add(personName(random, wanted > LARGE_GROUP ? TRADITIONS : traditions))
  return [...names].map((name) => {
    const hidden = people === 'hidden' || random.chance(0.01)
    return random.chance(0.3) && people !== 'crowd'
      ? { name, hidden, user: userOf(random, name), status: 'claimed_verified' }
      : { name, hidden }
  })
}

/** Mostly three to nine, now and then a large group. */
function groupSize(random: Random): number {
  if (random.chance(0.06)) return random.int(18, 45)
  return Math.max(1, Math.min(LARGE_GROUP, Math.round(6 + 2.8 * random.normal())))
}

function personName(random: Random, traditions: typeof TRADITIONS): string {
  const { given, family } = random.pick(traditions)
  if (random.chance(0.01)) return random.pick(MONONYMS)
  const middle = random.chance(0.07) ? ` ${String.fromCharCode(random.int(65, 87))}.` : ''
  return `${random.pick(given)}${middle} ${random.pick(family)}`
}

/** An account on the hub, named after the person. */
export function userOf(random: Random, fullname: string): WireUser {
  const handle = fullname
    .normalize('NFD')
    .replace(/[^A-Za-z]/g, '')
    .toLowerCase()
  const name = `${handle}${random.chance(0.4) ? random.int(1, 99) : ''}`
  return { user: name, name, fullname, type: 'user', avatarUrl: `/avatars/${hex(random, 32)}.svg` }
}

export function hex(random: Random, length: number): string {
  return Array.from({ length }, () => random.int(0, 15).toString(16)).join('')
}
