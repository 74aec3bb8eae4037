// Seeded random text of the kinds that break bibliographies: the same seed, the same text.

const POOLS: readonly string[] = [
  'abcdefghijklmnopqrstuvwxyz',
  'ABCXYZ',
  '0123456789',
  '    ',
  '&%$#_{}~^\\<>|"\'`-.,:;?!()[]@/*+=',
  'éèêëñçåøßæœłđþğşőůřťąĩÉÖŁĐ',
  'ếữậỗảơư',
  '\u0301\u0308\u0323\u0328\u0325\u20d7',
  'αβγπΩΔΑάϑ',
  '×±≤≥→∞°•…–—‘’“”«»€£™²₃½∑ℝ𝒜𝐱𝟙',
  '中文한日ぁйжشא',
  '\u200b\u200d\ufeff\u00ad\u00a0\u2009\u3000\u0007\n\t',
]
const WHOLE: readonly string[] = [
  '🤗',
  '👩‍🔬',
  '$\\alpha$',
  '$x^2$',
  '\\&',
  '\\%',
  ' and ',
  '--',
  "''",
  '$5 to $10',
  'ﬁ',
  '\\foo',
]

export function randomText(seed: number): string {
  const random = generator(seed)
  const pick = (choices: readonly string[]) => choices[Math.floor(random() * choices.length)] ?? ''
  return Array.from({ length: 1 + Math.floor(random() * 40) }, () =>
    random() < 0.1 ? pick(WHOLE) : pick([...pick(POOLS)]),
  ).join('')
}

/** Mulberry32. */
function generator(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
}
