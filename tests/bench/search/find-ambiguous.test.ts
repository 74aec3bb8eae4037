// A labelled query is fair when no other paper meets its claims.
import { describe, expect, it } from 'vitest'
import { type Candidate, claimAll, type Target } from './queries/candidate.ts'
import { findAmbiguous } from './queries/find-ambiguous.ts'
import { countWords } from './queries/read-targets.ts'

const paper = (id: string, title: string, more: Partial<Target> = {}): Target => ({
  ...{ id, title, authors: [], keywords: [], abstract: '' },
  ...more,
})
const PAPERS = [
  paper('1', 'Sparse Attention Is All You Need', { authors: ['Zoë Ångström'] }),
  paper('2', 'Attention for Sparse Graphs', { abstract: 'Relay towers hum.' }),
  paper('3', 'Graphical Models of Relay Towers', { authors: ['Bo Angstrom'] }),
]

function isAmbiguous(target: string, candidate: Partial<Candidate>): boolean {
  const labelled = [{ target, candidate: { query: '', claims: [], ...candidate } }]
  return findAmbiguous(labelled, PAPERS, countWords(PAPERS)).has(0)
}

describe('ambiguity', () => {
  it('is that another paper holds all words in the field', () => {
    expect(isAmbiguous('1', { claims: [claimAll('title', ['sparse', 'attention'])] })).toBe(true)
    expect(isAmbiguous('1', { claims: [claimAll('title', ['sparse', 'attention', 'need'])] })).toBe(false)
  })

  it('looks only into the field that is claimed', () => {
    expect(isAmbiguous('3', { claims: [claimAll('title', ['relay', 'towers'])] })).toBe(false)
    expect(isAmbiguous('3', { claims: [claimAll('any', ['relay', 'towers'])] })).toBe(true)
  })

  it('counts words that begin so for claims of a beginning', () => {
    expect(isAmbiguous('2', { claims: [claimAll('title', ['graphs'])] })).toBe(false)
    expect(isAmbiguous('2', { claims: [claimAll('title', ['graph'], true)] })).toBe(true)
  })

  it('folds accents', () => {
    expect(isAmbiguous('1', { claims: [claimAll('authors', ['angstrom'])] })).toBe(true)
  })

  it('is there when any one set of claims is met', () => {
    const claims = [claimAll('title', ['need']), claimAll('title', ['attention'])]
    expect(isAmbiguous('1', { claims })).toBe(true)
  })

  it('leaves room for as many others as the candidate allows', () => {
    const claims = [claimAll('title', ['sparse', 'attention'])]
    expect(isAmbiguous('1', { claims, others: 1 })).toBe(false)
  })

  it('is that another title holds the run of words, in that order', () => {
    expect(isAmbiguous('1', { run: ['sparse', 'attention'] })).toBe(false)
    expect(isAmbiguous('3', { run: ['attention', 'for', 'sparse', 'graph'] })).toBe(true)
  })

  it('is that another title has a run of words with these initials', () => {
    expect(isAmbiguous('1', { acronym: 'aiayn' })).toBe(false)
    expect(isAmbiguous('2', { acronym: 'aiayn' })).toBe(true)
  })
})
