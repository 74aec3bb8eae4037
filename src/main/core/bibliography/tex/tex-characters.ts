// Unicode characters that classic LaTeX has a command for. Accented letters are not listed: place-marks does those.

type Table = Readonly<Record<string, string>>

/** `pairs` is "character command" by twos, divided by spaces. */
function table(pairs: string, prefix: string): Table {
  const words = pairs.trim().split(/ +|\n */)
  const entries = words.flatMap((word, index) => (index % 2 === 0 ? [[word, prefix + words[index + 1]]] : []))
  return Object.fromEntries(entries)
}

/** Letters that take accents of their own. */
export const LETTERS: Table = table(
  'ß ss ẞ SS ø o Ø O æ ae Æ AE œ oe Œ OE ł l Ł L đ dj Đ DJ ð dh Ð DH þ th Þ TH ŋ ng Ŋ NG ı i ȷ j å aa Å AA',
  '\\',
)

export const TEXT: Table = {
  ...table(
    `„ quotedblbase ‚ quotesinglbase « guillemotleft » guillemotright ‹ guilsinglleft › guilsinglright
    … textellipsis • textbullet ‣ textbullet · textperiodcentered ¡ textexclamdown ¿ textquestiondown
    § S ¶ P † dag ‡ ddag € texteuro £ pounds ¥ textyen ¢ textcent ¤ textcurrency ™ texttrademark ® textregistered
    © copyright ª textordfeminine º textordmasculine ° textdegree ¦ textbrokenbar ‰ textperthousand
    ¼ textonequarter ½ textonehalf ¾ textthreequarters ― textemdash ℠ textservicemark ␣ textvisiblespace
    ƒ textflorin ⁒ textdiscount ‽ textinterrobang ※ textreferencemark ℗ textcircledP ℮ textestimated
    ◯ textbigcircle ¨ textasciidieresis ¯ textasciimacron ´ textasciiacute`,
    '\\',
  ),
  '\u00a0': '~',
  '\u202f': '~',
  // Apostrophes and strokes that are letters or signs of their own, but look like these.
  ʼ: "'",
  ʹ: "'",
  ʻ: '`',
  '‛': '`',
  '⁄': '/',
  '․': '.',
  '‖': '{\\ensuremath{\\Vert}}',
}

const CAPITALS_LIKE_LATIN = [...'ΑAΒBΕEΖZΗHΙIΚKΜMΝNΟOΡPΤTΧX']

export const MATH: Table = {
  ...table(
    `α alpha β beta γ gamma δ delta ε varepsilon ϵ epsilon ζ zeta η eta θ theta ϑ vartheta ι iota κ kappa λ lambda
    μ mu µ mu ν nu ξ xi π pi ϖ varpi ρ rho ϱ varrho σ sigma ς varsigma τ tau υ upsilon φ varphi ϕ phi χ chi ψ psi
    ω omega Γ Gamma Δ Delta Θ Theta Λ Lambda Ξ Xi Π Pi Σ Sigma Υ Upsilon Φ Phi Ψ Psi Ω Omega
    ∆ Delta ∑ sum ∏ prod ∇ nabla ∂ partial ∞ infty ∅ emptyset ∈ in ∉ notin ∋ ni ∀ forall ∃ exists ¬ neg
    ± pm ∓ mp × times ÷ div ∗ ast ∘ circ ∙ cdot ⋅ cdot ⊕ oplus ⊗ otimes ⊙ odot ∧ wedge ∨ vee ∩ cap ∪ cup
    ≤ leq ≥ geq ≠ neq ≪ ll ≫ gg ≈ approx ≡ equiv ∼ sim ≃ simeq ≅ cong ∝ propto ≺ prec ≻ succ
    ⊂ subset ⊃ supset ⊆ subseteq ⊇ supseteq ⊥ perp ∥ parallel ∣ mid √ surd ∫ int ∮ oint ℓ ell ℏ hbar ℘ wp ℵ aleph
    → rightarrow ← leftarrow ↔ leftrightarrow ↑ uparrow ↓ downarrow ↕ updownarrow ⇒ Rightarrow ⇐ Leftarrow
    ⇔ Leftrightarrow ⇑ Uparrow ⇓ Downarrow ↦ mapsto ↗ nearrow ↘ searrow ↙ swarrow ↖ nwarrow ⟶ longrightarrow
    ⟵ longleftarrow ⟹ Longrightarrow ⟨ langle ⟩ rangle ⌈ lceil ⌉ rceil ⌊ lfloor ⌋ rfloor ⋯ cdots ⋮ vdots ⋱ ddots
    ★ star ⋆ star ♠ spadesuit ♣ clubsuit ♥ heartsuit ♦ diamondsuit ♭ flat ♮ natural ♯ sharp △ triangle ○ bigcirc
    ⊤ top ⊢ vdash ⊣ dashv ⊨ models ∖ setminus ′ prime ∠ angle ∐ coprod ≀ wr ≍ asymp ≐ doteq ⊎ uplus
    ⊑ sqsubseteq ⊒ sqsupseteq ⊓ sqcap ⊔ sqcup ⊖ ominus ⊘ oslash ⋀ bigwedge ⋁ bigvee ⋂ bigcap ⋃ bigcup ⋄ diamond
    ⋈ bowtie ⌢ frown ⌣ smile ▽ bigtriangledown ⟂ perp ⟷ longleftrightarrow ⟸ Longleftarrow ⟺ Longleftrightarrow
    ⟼ longmapsto ⨀ bigodot ⨁ bigoplus ⨂ bigotimes ⨿ amalg ⪯ preceq ⪰ succeq ⧵ setminus ♡ heartsuit ♢ diamondsuit
    ↩ hookleftarrow ↪ hookrightarrow ↼ leftharpoonup ↽ leftharpoondown ⇀ rightharpoonup ⇁ rightharpoondown
    ⇌ rightleftharpoons ⇕ Updownarrow ɛ varepsilon ϒ Upsilon`,
    '\\',
  ),
  '−': '-',
  '∶': ':',
  '≔': ':=',
  '≕': '=:',
  '∬': '{\\int\\!\\int}',
  '∭': '{\\int\\!\\int\\!\\int}',
  '″': "''",
  ο: 'o',
  ...Object.fromEntries(
    CAPITALS_LIKE_LATIN.flatMap((letter, index) =>
      index % 2 === 0 ? [[letter, `\\mathrm{${CAPITALS_LIKE_LATIN[index + 1]}}`]] : [],
    ),
  ),
}
