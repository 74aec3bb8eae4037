// Which words get braces.
import { expect, test } from 'vitest'
import { protectCapitals } from '../../../src/main/core/bibliography/tex/protect-capitals.ts'

const show = (title: string) =>
  protectCapitals(title)
    .map((piece) => (piece.isProtected ? `{${piece.text}}` : piece.text))
    .join('')

test.for([
  ['BERT and mT5', '{BERT} and {mT5}'],
  ['Plan A, Vitamin C', 'Plan {A}, Vitamin {C}'],
  ['Qwen2.5-VL, Phi-3', '{Qwen2.5-VL}, {Phi-3}'],
  ['GPT-4-Based Multi-GPU Work', '{GPT-4}-Based Multi-{GPU} Work'],
  ['Q-Former', '{Q-Former}'],
  ['So am I', 'So am {I}'],
  ["LLM's", "{LLM}'s"],
  ['3D and 2x', '{3D} and 2x'],
  ['A Bayesian View', 'A {Bayesian} View'],
  ['(Very) Good', '({Very}) Good'],
  ['Is It? Not Yet! Well. Maybe', 'Is It? {Not} Yet! {Well}. {Maybe}'],
  ['Why? "Because"', 'Why? "{Because}"'],
  ['One: (Two)', 'One: ({Two})'],
  ['ΩB 中文X', '{ΩB} {中文X}'],
])('%s is protected where it must be', ([title, shown]) => {
  expect(show(title ?? '')).toBe(shown)
})

test.for([
  'Attention to Detail: A Study',
  'Low-Quality Data',
  'Cats vs. Dogs',
  'the 12 Days',
  'Don’t Look Up',
  'Été à la Mer',
  '',
])('%s is left alone', (title) => {
  expect(show(title)).toBe(title)
})

test('a title in ASCII, which is scanned faster, comes out as it does beside another letter', () => {
  const words =
    `Bayes bayes BERT mT5 GPT-4 U-Net U.S. A a The the Poisson x_y R\\&D \\_ "Look Top-5 (Of Deep: Is? It's 2D - &`.split(
      ' ',
    )
  for (let seed = 0; seed < 400; seed++) {
    const title = Array.from(
      { length: 8 },
      (_, index) => words[(seed * 7 + index * index * (seed % 13)) % words.length],
    ).join(seed % 3 === 0 ? ', ' : ' ')
    // A last "A" would be no article.
    expect(`${show(`${title} end`)} é`).toBe(show(`${title} end é`))
  }
})
