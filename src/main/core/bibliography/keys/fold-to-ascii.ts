// Text in ASCII letters, as far as it has them: what a citation key is made of.

const LIGATURES: Readonly<Record<string, string>> = {
  ß: 'ss',
  æ: 'ae',
  Æ: 'Ae',
  œ: 'oe',
  Œ: 'Oe',
  ø: 'o',
  Ø: 'O',
  ł: 'l',
  Ł: 'L',
  đ: 'd',
  Đ: 'D',
  ð: 'd',
  Ð: 'D',
  þ: 'th',
  Þ: 'Th',
  ı: 'i',
  ŋ: 'ng',
  Ŋ: 'Ng',
  ħ: 'h',
  Ħ: 'H',
}

/** Marks are dropped, ligatures spelt out; what is no ASCII after that is gone. */
export function foldToAscii(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/[ßæÆœŒøØłŁđĐðÐþÞıŋŊħĦ]/g, (letter) => LIGATURES[letter] ?? '')
    .replace(/[^\x20-\x7e]/g, '')
}
