// Names of invented methods, models and datasets, in the shapes that real ones take.
import { createRandom } from '../../../../src/main/core/feed/sample/random.ts'
import { NAME_HEADS, NAME_TAILS } from '../../../../src/main/core/feed/sample/sample-names.ts'
import { inventSyllables } from './invent-word.ts'

const TAILS =
  'Net Former Bench Diff LM Agent VLA Gen Flow RL Eval QA Mix Mamba Coder Edit Vid Nav Quant'.split(' ')
const FRONTS = 'Mini Open Tiny Omni 3D 4D Auto Multi Deep Meta Uni Video Long Fast Re Self'.split(' ')
const SIZES = ['0.5B', '2B', '3B', '7B', '13B', '70B', '1.5', '2', '2.5', '3', 'V2', 'XL', 'R1', '++', 'Pro']

/** The name of the system of that number; different numbers nearly always give different names. */
export function systemName(seed: string, number: number): string {
  const random = createRandom(`${seed} name ${number}`)
  const invented = () => capitalize(inventSyllables(random, random.chance(0.35) ? 3 : 2))
  const roll = random.next()
  let name: string
  if (roll < 0.28) name = invented()
  else if (roll < 0.52) name = invented() + random.pick(TAILS)
  else if (roll < 0.64) name = random.pick(NAME_HEADS) + inventSyllables(random, 1) + random.pick(NAME_TAILS)
  else if (roll < 0.76) name = `${invented()}-${random.pick(TAILS)}`
  else if (roll < 0.88) name = `${random.pick(FRONTS)}${random.chance(0.5) ? '-' : ''}${invented()}`
  else {
    // In the manner of `gpt4v`: letters, a digit, perhaps a letter.
    const letters = inventSyllables(random, 2)
      .replace(/[aeiou]/g, '')
      .toUpperCase()
      .slice(0, 4)
    const middle = random.chance(0.4) ? '-' : ''
    name = `${letters}${middle}${random.int(2, 9)}${random.pick(['', 'v', 'o', 'x', 'D'])}`
    if (random.chance(0.5)) name = `${invented()}${name}`
  }
  return random.chance(0.14) ? `${name}-${random.pick(SIZES)}` : name
}

function capitalize(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1)
}
