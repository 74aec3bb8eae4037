import { describe, expect, it } from 'vitest'
import { type FeedItem, parseItem } from '../../../src/main/core/feed/parse-item.ts'
import { makeItem } from '../../support/make-items.ts'

function read(value: unknown, day?: string): FeedItem {
  const parsed = parseItem(value, day)
  if (!('item' in parsed)) throw new Error(parsed.reason)
  return parsed.item
}

describe('a feed item', () => {
  it('has its title folded to single spaces and its abstract to paragraphs', () => {
    const item = read(
      makeItem({
        id: '2410.90001',
        day: '2024-10-16',
        title: '  Small Models,\n  Large   Claims ',
        summary: 'One line\nwrapped  here.\n\n \nA second\nparagraph.',
      }),
    )
    expect(item.title).toBe('Small Models, Large Claims')
    expect(item.abstract).toBe('One line wrapped here.\n\nA second paragraph.')
  })

  it('keeps LaTeX, money and tags in a title as they are', () => {
    const title = 'R\\&D of $\\alpha$-Agents for $5: <think> First'
    expect(read(makeItem({ id: '2410.90001', day: '2024-10-16', title })).title).toBe(title)
  })

  it('is dated by the day it was submitted on, as written, and published by the inner date', () => {
    const wire = makeItem({ id: '2410.90001', day: '2024-10-16' })
    const item = read({
      ...wire,
      publishedAt: '2024-10-14T20:00:00.000Z',
      paper: {
        ...wire.paper,
        submittedOnDailyAt: '2024-10-16T23:59:59.000Z',
        publishedAt: '2024-10-15T01:00:00.000Z',
      },
    })
    expect(item.day).toBe('2024-10-16')
    expect(item.publishedAt).toBe('2024-10-15T01:00:00.000Z')
  })

  it('is keyed by its id without version', () => {
    expect(read({ ...makeItem({ id: '2410.90001v3', day: '2024-10-16' }) }).id).toBe('2410.90001')
    expect(read({ ...makeItem({ id: 'cs.CL/0601001', day: '2024-10-16' }) }).id).toBe('cs.CL/0601001')
  })

  it('leaves hidden and nameless authors out, and may end with none', () => {
    const wire = makeItem({ id: '2410.90001', day: '2024-10-16' })
    const authors = [
      { name: 'Ada Quill', hidden: true },
      { name: '  ' },
      { name: 'Bram\n Reed', user: { user: 'bram' } },
    ]
    expect(read({ ...wire, paper: { ...wire.paper, authors } }).authors).toEqual([
      { name: 'Bram Reed', user: 'bram' },
    ])
    expect(read({ ...wire, paper: { ...wire.paper, authors: [authors[0]] } }).authors).toEqual([])
  })

  it('takes missing, null and ill-typed fields for absent and tolerates new ones', () => {
    const item = read(
      {
        brandNew: { deep: [1] },
        numComments: '3',
        paper: {
          id: '2410.90001',
          title: 'Bare',
          upvotes: null,
          authors: null,
          ai_keywords: 'x',
          githubStars: -1,
        },
      },
      '2024-10-16',
    )
    expect(item).toMatchObject({
      day: '2024-10-16',
      abstract: '',
      authors: [],
      upvotes: 0,
      comments: 0,
      aiKeywords: [],
    })
    expect(item.githubStars).toBeUndefined()
    expect(JSON.parse(item.raw)).toHaveProperty('brandNew.deep')
  })

  it('names each keyword once, without its line breaks', () => {
    const ai_keywords = ['large\n models', 'agents', ' ', 'agents']
    expect(read(makeItem({ id: '2410.90001', day: '2024-10-16', ai_keywords })).aiKeywords).toEqual([
      'large models',
      'agents',
    ])
  })

  it('takes only web addresses as links', () => {
    const wire = makeItem({ id: '2410.90001', day: '2024-10-16', thumbnail: 'http://example.org/a.png' })
    const item = read({
      ...wire,
      paper: { ...wire.paper, projectPage: 'javascript:alert(1)', githubRepo: 'https://example.org/r' },
    })
    expect(item.projectPage).toBeUndefined()
    expect(item.thumbnail).toBeUndefined()
    expect(item.githubRepo).toBe('https://example.org/r')
  })

  it.each([
    [42, 'item'],
    [{ paper: null }, 'paper'],
    [{ paper: { id: 17, title: null } }, 'paper.id'],
    [{ paper: { id: '2401.90001' } }, 'paper.title'],
    [{ paper: { id: 'nonsense', title: 'T' } }, 'paper.id'],
    [{ paper: { id: '2401.90001', title: 'T' } }, 'paper.submittedOnDailyAt'],
  ])('without an id, a title or a day is refused with the reason: %j', (value, field) => {
    const parsed = parseItem(value)
    expect(parsed).toMatchObject({ reason: expect.stringContaining(field), raw: JSON.stringify(value) })
  })
})
