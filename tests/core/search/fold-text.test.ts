import SQLite from 'better-sqlite3'
import { describe, expect, it } from 'vitest'
import { foldWords, tokenize } from '../../../src/main/core/search/fold-text.ts'

/** The terms SQLite's own tokenizer makes of a text, sorted. */
function indexedTerms(text: string): string[] {
  const db = new SQLite(':memory:')
  db.exec(`create virtual table t using fts5 (a, tokenize = "unicode61 remove_diacritics 2");
    create virtual table v using fts5vocab (t, 'row')`)
  db.prepare('insert into t values (?)').run(text)
  const terms = db.prepare('select term from v').pluck().all() as string[]
  db.close()
  return terms
}

const TEXTS = [
  'GPT-4V(ision): 3D-aware $\\alpha$-Nets & R\\&D, "self-attention"',
  'Émigré naïve façade Ångström Łukasz Ørsted Straße İstanbul ĲSSEL',
  'Nguyễn Phạm Đặng Zürich Dvořák Çelik Ñandú',
  'e\u0301tude co\u0308operate S\u0327a\u0306',
  '深度学习 Диффузия Γειά σου नमस्ते',
  '𝒜lpha 𝟛D x² H₂O ½ ① Ⅷ',
  'don’t can\u2019t o\u2019neil C++ C# .NET a_b a.b',
  '\u200bzero\u200bwidth \ufeffbom soft\u00adhyphen nb\u00a0space',
  'emoji 👍 apart 1️⃣ <think> </think>',
]

describe('folding', () => {
  it.each(TEXTS)('cuts and folds as the index does: %s', (text) => {
    expect([...new Set(foldWords(text))].sort()).toEqual(indexedTerms(text).sort())
  })

  it('says where each word stands in the text', () => {
    const text = 'Zoë’s 𝒜-Net'
    expect(tokenize(text).map(({ term, start, end }) => [term, text.slice(start, end)])).toEqual([
      ['zoe', 'Zoë'],
      ['s', 's'],
      ['𝒜', '𝒜'],
      ['net', 'Net'],
    ])
  })
})
