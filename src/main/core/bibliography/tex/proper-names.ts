// Words that keep their capital in any sentence.

/** Not complete, and need not be: it only saves hand-work. */
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

export function isProper(word: string): boolean {
  return PROPER.has(word)
}

/** By length, first and last letter, which few words share with a name: enough to be sure that most are none. */
const PRINTS = new Uint8Array(1 << 14)
for (const word of PROPER) PRINTS[print(word, 0, word.length)] = 1

/** Whether the ASCII word at this place of a text may be a name; that it is none, is certain. */
export function mayBeProper(text: string, start: number, end: number): boolean {
  return PRINTS[print(text, start, end)] === 1
}

function print(text: string, start: number, end: number): number {
  return ((text.charCodeAt(start) & 31) << 9) | (((end - start) & 15) << 5) | (text.charCodeAt(end - 1) & 31)
}
