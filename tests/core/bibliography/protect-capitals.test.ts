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
