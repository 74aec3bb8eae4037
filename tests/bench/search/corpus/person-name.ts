// People of many naming traditions, made of syllables: accents, particles and hyphens included. A number is a person.
import { createRandom, type Random } from '../../../../src/main/core/feed/sample/random.ts'
import { TRADITIONS } from './naming-traditions.ts'

const LONGER = 0.1

const BAG = TRADITIONS.flatMap((tradition, index) => Array<number>(tradition.weight).fill(index))
const SETS = TRADITIONS.map(({ family, given }) => ({ family: split(family), given: split(given) }))

function split(columns: readonly [string, string, string]) {
  return columns.map((column) => column.split(' '))
}

/** A person's name as feeds write it, given name first. */
export function personName(seed: string, number: number): string {
  const random = createRandom(`${seed} person ${number}`)
  const index = random.pick(BAG)
  const tradition = TRADITIONS[index]
  const sets = SETS[index]
  if (!tradition || !sets) throw new RangeError('no such tradition')
  const middle = random.chance(0.07) ? ` ${String.fromCharCode(random.int(65, 87))}.` : ''
  const given = joinParts(random, sets.given, tradition.short)
  let family = joinParts(random, sets.family, tradition.short)
  if (random.chance(tradition.doubled ?? 0.015))
    family += `-${joinParts(random, sets.family, tradition.short)}`
  const particle = tradition.particles ? random.pick(tradition.particles) : ''
  const space = particle === '' || particle.endsWith('-') ? '' : ' '
  return `${given}${middle} ${particle}${space}${family}`
}

function joinParts(random: Random, columns: readonly (readonly string[])[], short: number): string {
  const [starts = [], middles = [], ends = []] = columns
  if (middles[0] === '-') return random.pick(starts) + random.pick(ends)
  let middle = short < 1 && random.chance(short) ? '' : random.pick(middles)
  // Long names are the tail of every tradition.
  if (short < 1 && random.chance(LONGER)) middle += random.pick(ends).slice(0, 3) + random.pick(middles)
  return random.pick(starts) + middle + random.pick(ends)
}
