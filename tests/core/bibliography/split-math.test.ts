// Which dollar signs are math. Tables of titles; the pieces are joined again with math in angle brackets.
import { expect, test } from 'vitest'
import { splitMath } from '../../../src/main/core/bibliography/tex/split-math.ts'

const show = (title: string) =>
  splitMath(title)
    .map((part) => (part.kind === 'math' ? `<${part.tex}>` : part.text))
    .join('')

test.for([
  ['$\\alpha$', '<$\\alpha$>'],
  ['a $k$-NN', 'a <$k$>-NN'],
  ['$O(n)$ and $n=3$', '<$O(n)$> and <$n=3$>'],
  ['$ \\beta $-VAE', '<$\\beta$>-VAE'],
  ['K$^2$', 'K<$^2$>'],
  ['$\\frac{a}{b}$', '<$\\frac{a}{b}$>'],
  ["$f'_i(x)$", "<$f'_i(x)$>"],
  ['$L_{\\text{two words}}$', '<$L_{\\text{two words}}$>'],
  ['$50\\%$ of $x_1$', '$50\\%$ of <$x_1$>'],
  ['$5 and $x^2$', '$5 and <$x^2$>'],
])('%s holds math', ([title, shown]) => {
  expect(show(title ?? '')).toBe(shown)
})

test.for([
  '$5',
  '$5 vs $10',
  '$5-$10',
  '$1M to $2M',
  'US$5 and US$',
  '$HOME/$PATH',
  '$HOME:$',
  'cash $ and $ carry',
  '$$',
  '$',
  'pay $5 for a_b now, $6 later',
  'pay $5 for file_name or open_file $',
  'pay $a_b $',
  '\\$x^2\\$',
  '$x_$',
  '$^$',
  '$x^2^3$',
  "$x'^2$",
  '${x$',
  '$\\unknown{x}$',
  '$\\frac{a}$',
  '$\\mathbb R$',
  '$a # b^2$',
  '$x^中$',
])('%s holds none', (title) => {
  expect(splitMath(title)).toEqual([{ kind: 'text', text: title }])
})

test('an empty title has no parts', () => {
  expect(splitMath('')).toEqual([])
})
