// Which words of a title need their capitals: many bibliography styles lower everything else.

export type TitlePiece = { readonly text: string; readonly isProtected: boolean }

// Letters and digits, joined by single marks: GPT-4, Qwen2.5-VL, S^2R, don't, U.S., AT&T.
const WORD = /[\p{L}\p{N}][\p{L}\p{M}\p{N}]*(?:(?:[-‐‑–.'’^_+/&]|\\[_&])[\p{L}\p{N}][\p{L}\p{M}\p{N}]*)*/gu

/** Most words are: at most their first letter is a capital, and nothing about it is kept but a proper name. */
const ORDINARY = /^[A-Z]?[a-z]+$/
/** Most words stand behind another one: there no sentence begins. */
const FOLLOWS_A_WORD = /[A-Za-z0-9],? $/

/** Title-case words that are proper names in any sentence. Not complete, and need not be: it only saves hand-work. */
const PROPER = new Set(
  `Africa African America American Arabic Archimedean Asia Asian Australian Bayes Bayesian Bengali
  Bernoulli Boltzmann Bonferroni Boolean Brazilian Bregman British Brownian Canadian Carlo Cartesian
  Cauchy Chebyshev China Chinese Claude Czech Danish Dirichlet Dutch Egyptian English Euclidean Europe
  European Finnish Fisher Fourier France French Gaussian Gaussians Gemini Gemma German Germany Gibbs Greek
  Gödel Hamiltonian Hebrew Hermitian Hessian Hilbert Hindi Hopfield Hungarian India Indian Indonesian
  Italian Jacobian Japan Japanese Kalman Kolmogorov Korea Korean Lagrangian Langevin Laplace Laplacian
  Latin Legendre Lipschitz Llama Lyapunov Markov Markovian Minecraft Monte Nash Newton Newtonian Norwegian
  Pareto Persian Poisson Polish Portuguese Python Reddit Riemann Riemannian Romanian Russian Schrödinger
  Shapley Sinkhorn Sobolev Spanish Stackelberg Stein Swahili Swedish Tamil Taylor Thai Turing Turkish
  Twitter Ukrainian Urdu Vietnamese Wasserstein Wikipedia YouTube`.split(/\s+/),
)

/** The title in pieces, in order. `isStart`: the text opens the title, whose first letter styles leave alone. */
export function protectCapitals(text: string, isStart = true): TitlePiece[] {
  const pieces: TitlePiece[] = []
  let from = 0
  let isFirst = isStart
  for (const match of text.matchAll(WORD)) {
    const word = match[0]
    // As much as a sentence's end and some opening brackets need: looking back at everything would be quadratic.
    const before = text.slice(Math.max(0, match.index - 20), match.index)
    const opensSentence =
      !FOLLOWS_A_WORD.test(before) && /^\p{Lu}/u.test(word) && losesItsStart(before, isFirst)
    isFirst = false
    if (!opensSentence && ORDINARY.test(word) && !PROPER.has(word)) continue
    const isArticle = word === 'A' && /^\s/.test(text.slice(match.index + 1, match.index + 2))
    for (const [start, end] of isArticle && !opensSentence ? [] : protectedRanges(word, opensSentence)) {
      if (match.index + start > from) {
        pieces.push({ text: text.slice(from, match.index + start), isProtected: false })
      }
      from = match.index + end
      pieces.push({ text: text.slice(match.index + start, from), isProtected: true })
    }
  }
  if (from < text.length) pieces.push({ text: text.slice(from), isProtected: false })
  return pieces
}

/**
 * bibtex spares the very first character and the one after a colon and space. It does not know that a sentence also
 * opens after a full stop or a question mark, nor looks behind an opening quote or bracket.
 */
function losesItsStart(before: string, isFirst: boolean): boolean {
  // Not after an initial (U.S.) or the "vs." that titles have.
  if (/(?:[?!]|(?<![\s.(]\p{Lu}|\bvs)\.)["'’”)]*\s+[^\p{L}\p{N}]*$/u.test(before)) return true
  return (isFirst && before !== '') || /:\s+[^\p{L}\p{N}\s]+$/u.test(before)
}

/** Ranges of a word to brace: the parts that need it, and those between and beside them that belong to the name. */
function protectedRanges(word: string, opensSentence: boolean): (readonly [start: number, end: number])[] {
  const ranges: [number, number][] = []
  let previous: { readonly part: string; readonly start: number; readonly end: number } | undefined
  for (const match of word.matchAll(/[\p{L}\p{M}\p{N}]+/gu)) {
    const part = match[0]
    const here = { part, start: match.index, end: match.index + part.length }
    const last = ranges.at(-1)
    const follows = last !== undefined && previous !== undefined && last[1] === previous.end
    const isVersion = /^\p{N}/u.test(part)
    const isNeeded = needsCapitals(part) || (opensSentence && match.index === 0)
    if (isNeeded || (follows && (isVersion || belongsTo(previous?.part ?? '', part)))) {
      if (follows && last !== undefined) last[1] = here.end
      else ranges.push([here.start, here.end])
    } else if (isVersion && previous !== undefined && /^\p{Lu}/u.test(previous.part)) {
      // Phi-3, Top-5: a capitalised word with a version is a name.
      ranges.push([previous.start, here.end])
    }
    previous = here
  }
  return ranges
}

/** U-Net, Q-Former: what a single letter is joined to keeps its capital too. */
function belongsTo(before: string, part: string): boolean {
  return /^\p{Lu}$/u.test(before) && /^\p{Lu}/u.test(part)
}

function needsCapitals(part: string): boolean {
  if (/^.+\p{Lu}/u.test(part) || (/\p{Lu}/u.test(part) && /\p{N}/u.test(part))) return true
  return /^[\p{Lu}\p{Lt}]$/u.test(part) || PROPER.has(part)
}
