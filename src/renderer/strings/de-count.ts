// German numbers with their nouns. `count` serves as it is: German has the same two numbers, one and all others.
import { count } from './count.ts'

export const papers = (n: number) => count(n, 'Paper', 'Paper')

/** After `von`, `mit`, `bei`. */
export const papersDative = (n: number) => count(n, 'Paper', 'Papern')

export const days = (n: number) => count(n, 'Tag', 'Tage')
