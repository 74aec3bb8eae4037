// Annotations through the contract, on a real library: kept, changed, removed, and taken back.
import { describe, expect, it } from 'vitest'
import type { NewAnnotation } from '../../../src/shared/annotations-model.ts'
import type { Client } from '../../../src/shared/contract.ts'
import { makeItem } from '../../support/make-items.ts'
import { openTestCore, TODAY } from '../../support/open-test-core.ts'
import { makeMark } from './make-mark.ts'

const [A, B] = ['2410.90001', '2410.90002'] as const

async function openLibrary() {
  const core = await openTestCore({ items: [A, B].map((id) => makeItem({ id, day: TODAY })) })
  await core.sync({ kind: 'range', from: TODAY, to: TODAY })
  const { client } = core
  return {
    ...core,
    add: (marks: readonly NewAnnotation[], id: string = A, version = 1) =>
      client.annotations.add({ id, version, marks: [...marks] }),
    of: (id: string = A) => client.annotations.of({ id }),
    find: async (query: string) =>
      (await client.papers.search({ query, limit: 10, rows: 0 })).hits.map((hit) => hit.id),
  }
}

async function addLocal(client: Client): Promise<string> {
  const steps = await client.papers.add({ text: 'A Book of Seals' })
  for (;;) {
    const step = await steps.next()
    if (step.done) return step.value.unresolved[0]?.id ?? ''
  }
}

describe('annotations', () => {
  it('are kept as they were made, with when', async () => {
    const { add, of, clock } = await openLibrary()
    const mark = makeMark({
      rects: [
        [1.25, 2, 3, 4],
        [1, 0.5, 2, 1],
      ],
      comment: 'Ünïcode\n"quoted"',
    })
    const [added] = await add([mark])
    const at = new Date(clock.now()).toISOString()
    expect(added).toEqual({ ...mark, id: 1, paperId: A, version: 1, createdAt: at, changedAt: at })
    expect(await of()).toEqual([added])
    expect(await of(B)).toEqual([])
  })

  it('come by version, page, from the top down, then from the left', async () => {
    const { add, of } = await openLibrary()
    const at = (text: string, page: number, x: number, top: number) =>
      makeMark({ text, page, rects: [[x, top - 10, x + 50, top]] })
    await add([at('second version', 1, 0, 700)], A, 2)
    await add([
      at('page 2', 2, 0, 700),
      at('right', 1, 300, 500),
      at('left', 1, 20, 500),
      at('top', 1, 300, 700),
    ])
    expect((await of()).map(({ text }) => text)).toEqual(['top', 'left', 'right', 'page 2', 'second version'])
  })

  it('can have another colour, comment and kind, and an area another place', async () => {
    const { add, client, clock } = await openLibrary()
    const [mark, area] = await add([makeMark(), makeMark({ kind: 'area', rects: [[0, 0, 9, 9]], text: '' })])
    clock.set('2024-10-17T08:00:00Z')
    const changed = await client.annotations.change({
      annotation: mark?.id ?? 0,
      change: { color: 'green', comment: 'Check this', kind: 'underline' },
    })
    expect(changed).toEqual({
      ...mark,
      color: 'green',
      comment: 'Check this',
      kind: 'underline',
      changedAt: '2024-10-17T08:00:00.000Z',
    })
    const moved = await client.annotations.change({
      annotation: area?.id ?? 0,
      change: { rects: [[5, 5, 20, 20]] },
    })
    expect(moved.rects).toEqual([[5, 5, 20, 20]])
  })

  it('stay what they are: no underlined area, no other place of a text, not two places', async () => {
    const { add, client, of } = await openLibrary()
    const [mark, area] = await add([makeMark(), makeMark({ kind: 'area', text: '' })])
    const before = await of()
    const refused = [
      { annotation: mark?.id ?? 0, change: { rects: [[1, 1, 2, 2]] } },
      { annotation: area?.id ?? 0, change: { kind: 'underline' } },
      {
        annotation: area?.id ?? 0,
        change: {
          rects: [
            [1, 1, 2, 2],
            [3, 3, 4, 4],
          ],
        },
      },
    ] as const
    for (const each of refused)
      await expect(client.annotations.change(each as never)).rejects.toMatchObject({
        code: 'conflict',
        data: { what: 'annotation', id: String(each.annotation) },
      })
    expect(await of()).toEqual(before)
  })

  it('need a paper, and one that is there to be changed', async () => {
    const { add, client } = await openLibrary()
    await expect(add([makeMark()], 'none')).rejects.toMatchObject({
      code: 'not_found',
      data: { what: 'paper', id: 'none' },
    })
    await expect(
      client.annotations.change({ annotation: 99, change: { comment: 'x' } }),
    ).rejects.toMatchObject({ code: 'not_found', data: { what: 'annotation', id: '99' } })
    expect(await client.annotations.remove({ annotations: [99] })).toEqual({ changed: 0 })
    await expect(client.annotations.markdown({ id: 'none' })).rejects.toMatchObject({ code: 'not_found' })
  })

  it('never get an id that another had', async () => {
    const { add, client } = await openLibrary()
    const [first] = await add([makeMark()])
    await client.annotations.remove({ annotations: [first?.id ?? 0] })
    const [second] = await add([makeMark()])
    expect(second?.id).not.toBe(first?.id)
  })
})

describe('undo', () => {
  it('takes back making, changing and removing, each as one step, and does them again', async () => {
    const { add, client, of } = await openLibrary()
    const marks = await add([makeMark(), makeMark({ page: 2 }), makeMark({ page: 3 })])
    const ids = marks.map(({ id }) => id)
    const states = [[], await of()]
    await client.annotations.change({ annotation: ids[0] ?? 0, change: { comment: 'later' } })
    states.push(await of())
    expect(await client.annotations.remove({ annotations: ids })).toEqual({ changed: 3 })
    states.push(await of())
    const { entries } = await client.history.list({ limit: 3 })
    expect(entries.map(({ kind, papers, title }) => [kind, papers, title])).toEqual([
      ['annotations.remove', 1, `Paper ${A}`],
      ['annotations.change', 1, `Paper ${A}`],
      ['annotations.add', 1, `Paper ${A}`],
    ])
    for (const [index, undone] of ['remove', 'change', 'add'].entries()) {
      expect(await client.history.undo()).toEqual({ undone: `annotations.${undone}` })
      expect(await of()).toEqual(states[2 - index])
    }
    for (let index = 1; index <= 3; index += 1) {
      await client.history.redo()
      expect(await of()).toEqual(states[index])
    }
  })

  it('does not call the annotations of several papers papers', async () => {
    const { add, client } = await openLibrary()
    const marks = [...(await add([makeMark(), makeMark()])), ...(await add([makeMark()], B))]
    await client.annotations.remove({ annotations: marks.map(({ id }) => id) })
    const [last] = (await client.history.list({ limit: 1 })).entries
    expect([last?.kind, last?.papers, last?.title]).toEqual(['annotations.remove', 0, undefined])
  })

  it('has no step for a change that changes nothing', async () => {
    const { add, client } = await openLibrary()
    const [mark] = await add([makeMark({ comment: 'same' })])
    await client.annotations.change({
      annotation: mark?.id ?? 0,
      change: { comment: 'same', color: 'yellow' },
    })
    expect((await client.history.list({ limit: 9 })).entries).toHaveLength(1)
  })

  it('brings back what went with a local entry, also to be found', async () => {
    const { add, client, of, find } = await openLibrary()
    const id = await addLocal(client)
    expect(id).toMatch(/^local:/)
    await add([makeMark({ comment: 'zanzibar' })], id, 0)
    const before = await of(id)
    expect(await find('zanzibar')).toEqual([id])
    await client.papers.deleteLocal({ id })
    expect(await of(id)).toEqual([])
    expect(await find('zanzibar')).toEqual([])
    await client.history.undo()
    expect(await of(id)).toEqual(before)
    expect(await find('zanzibar')).toEqual([id])
    await client.history.redo()
    expect(await of(id)).toEqual([])
  })
})

describe('search', () => {
  it('finds what is marked and what is said of it, as soon as it is kept, and no longer', async () => {
    const { add, client, find } = await openLibrary()
    expect(await find('tusks')).toEqual([])
    const [mark] = await add([makeMark({ comment: 'compare with quokkas' }), makeMark({ page: 2 })], B)
    expect(await find('tusks')).toEqual([B])
    expect(await find('quokkas')).toEqual([B])
    // One word of the annotation, one of the paper.
    expect(await find('quokkas paper')).toEqual([B])
    await client.annotations.change({
      annotation: mark?.id ?? 0,
      change: { comment: 'compare with numbats' },
    })
    expect([await find('quokkas'), await find('numbats')]).toEqual([[], [B]])
    await client.history.undo()
    expect([await find('quokkas'), await find('numbats')]).toEqual([[B], []])
    await client.history.undo()
    expect([await find('quokkas'), await find('tusks')]).toEqual([[], []])
    await client.history.redo()
    expect([await find('quokkas'), await find('tusks')]).toEqual([[B], [B]])
    await client.annotations.remove({ annotations: [mark?.id ?? 0] })
    expect([await find('quokkas'), await find('tusks')]).toEqual([[], [B]])
  })

  it('knows what has something marked, and what has any annotation', async () => {
    const { add, find } = await openLibrary()
    await add([makeMark({ kind: 'note', text: '', rects: [[9, 9, 9, 9]], comment: 'hm' })], A)
    expect([await find('has:highlight'), await find('has:annotation')]).toEqual([[], [A]])
    await add([makeMark({ kind: 'area', text: '' })], B)
    expect(await find('has:highlight')).toEqual([B])
    expect((await find('has:annotation')).sort()).toEqual([A, B])
    expect(await find('has:annotation -has:highlight')).toEqual([A])
    expect(await find('has:highlight|note')).toEqual([B])
  })

  it('keeps a collection that asks for it as it is', async () => {
    const { add, client } = await openLibrary()
    const { id } = await client.collections.create({ name: 'Marked', query: 'has:highlight' })
    const found = async () => (await client.papers.order({ filter: { collectionId: id } })).ids
    expect(await found()).toEqual([])
    await add([makeMark()], B)
    expect(await found()).toEqual([B])
  })
})
