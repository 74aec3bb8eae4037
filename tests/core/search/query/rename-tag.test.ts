// Queries that follow a tag to its new name.
import { expect, it } from 'vitest'
import { renameTagInQuery } from '../../../../src/main/core/search/query/rename-tag.ts'

it.each([
  ['tag:agent', 'tag:planner'],
  ['TAG:Agent -tag:agent', 'TAG:planner -tag:planner'],
  ['tag:"agent" llm', 'tag:planner llm'],
  ['tag:(agent OR vision) title:agent', 'tag:(planner OR vision) title:agent'],
  ['tag:vision|agent|agent agent', 'tag:vision|planner|planner agent'],
  ['(tag:(x (agent)) OR agent) tag:agent', '(tag:(x (planner)) OR agent) tag:planner'],
  ['tag:( -agent author:agent )', 'tag:( -planner author:agent )'],
])('%s', (query, followed) => {
  expect(renameTagInQuery(query, 'agent', 'planner')).toBe(followed)
})

it.each(['agent', '"tag:agent"', 'tag:agents', 'title:agent', 'tag:x agent', 'tag:x | agent', '', ')) tag:'])(
  '%s says nothing of it',
  (query) => {
    expect(renameTagInQuery(query, 'agent', 'planner')).toBe(query)
  },
)

it('a name of several words is put in quotes, one that has a quote cannot be asked for', () => {
  expect(renameTagInQuery('tag:agent,', 'agent', 'to plan (OR not)')).toBe('tag:"to plan (OR not)"')
  expect(renameTagInQuery('tag:"to plan"', 'TO PLAN', '-x')).toBe('tag:"-x"')
  expect(renameTagInQuery('tag:agent', 'agent', 'the "agent"')).toBe('tag:agent')
})
