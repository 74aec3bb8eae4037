// What a translation has to have: all that the English words have, in any wording.

/** The same keys, and functions of the same data; a text that is one of a few in English is any text elsewhere. */
export type Shape<Words> = Words extends string
  ? string
  : Words extends (...data: infer Data) => infer Said
    ? (...data: Data) => Shape<Said>
    : { readonly [Key in keyof Words]: Shape<Words[Key]> }
