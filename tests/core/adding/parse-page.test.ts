// Saved pages: text and HTML, all invented.
import { describe, expect, it } from 'vitest'
import { parsePage } from '../../../src/main/core/adding/parse-page.ts'

const LAMP =
  'We hang a lantern above every loom and measure how long a weaver can stay awake. Across twelve workshops the lit looms ' +
  'finish a third sooner, and nobody falls asleep. We release the lanterns, the looms and the measurements.'
const FERRY =
  'Ferries wait for passengers. We ask whether passengers should wait for ferries instead, and find that they already do.'
const BELL = 'A short abstract is an abstract too.'

const wrap = (text: string) => text.replace(/(.{1,70})(?: |$)/g, '$1\n').trim()

describe('the text of a page', () => {
  const expected = [
    { title: 'Lanterns for Patient Looms', abstract: LAMP },
    { title: 'Who Waits for Whom? On Ferries', abstract: FERRY },
    { title: 'Bells', abstract: BELL },
  ]

  it('is titles and abstracts with blank lines between them', () => {
    expect(parsePage(expected.map(({ title, abstract }) => `${title}\n\n${abstract}\n`).join('\n'))).toEqual(
      expected,
    )
  })

  it('can have no blank lines at all, or carriage returns', () => {
    const text = expected.map(({ title, abstract }) => `${title}\r\n${abstract}`).join('\r\n')
    expect(parsePage(text)).toEqual(expected)
  })

  it('can be broken into short lines, a title right above its abstract', () => {
    const text = expected.map(({ title, abstract }) => `${title}\n${wrap(abstract)}`).join('\n\n')
    expect(parsePage(text)).toEqual(expected)
  })

  it('can have a title broken in two, apart from its abstract or right above it', () => {
    for (const between of ['\n\n', '\n'])
      expect(parsePage(`Lanterns for\nPatient Looms${between}${wrap(LAMP)}\n`)).toEqual([expected[0]])
  })

  it('can have a long title that fills its lines, as wide as the abstract below it', () => {
    const title =
      'A Projective Study of the Sustainable Growth of Lanterns and of Their Effects upon the Patience of Weavers'
    for (const between of ['\n\n', '\n']) {
      expect(parsePage(`${wrap(title)}${between}${wrap(LAMP)}`)).toEqual([{ title, abstract: LAMP }])
    }
  })

  it('shows other things too, which are passed over', () => {
    const text = [
      'Daily Papers',
      'by AK and the research community',
      'Submitted by',
      'some-user',
      '42',
      'Lanterns for Patient Looms',
      '· 12 authors',
      'Abstract',
      LAMP,
      '',
      '3 comments',
    ].join('\n')
    expect(parsePage(text)).toEqual([expected[0]])
  })

  it('keeps an abstract of two paragraphs together', () => {
    expect(parsePage(`Bells\n\n${FERRY}\n\n${BELL}\n\nLooms\n\n${LAMP}`)).toEqual([
      { title: 'Bells', abstract: `${FERRY}\n\n${BELL}` },
      { title: 'Looms', abstract: LAMP },
    ])
  })

  it('can name a paper in its title', () => {
    expect(parsePage(`Bells (arXiv:2401.90001v2)\n\n${FERRY}`)).toMatchObject([{ id: '2401.90001' }])
  })

  it('is nothing when there is no abstract', () => {
    expect(parsePage('Bells\nLooms\n2401.90001')).toEqual([])
    expect(parsePage('')).toEqual([])
  })
})

describe('the HTML of a page', () => {
  const card = (id: string, title: string, abstract: string) => `
    <article>
      <a href="https://huggingface.co/papers/${id}" class="thumb"><img src="x.png" alt=""></a>
      <div>Submitted by <a href="/some-user">some-user</a></div>
      <h3 class="x"><a href="/papers/${id}"
        class="line-clamp-3">${title}</a></h3>
      <a href="/papers/${id}#community">A very long remark on how many there are who commented on it: 12</a>
      <p class="abstract">${abstract}</p><p>7 authors</p>
    </article>`

  it('gives ids by the links, titles by their headings, and abstracts', () => {
    const page = `<!doctype html><head><title>Daily Papers</title><script>"<a href='/papers/2401.90009'>no</a>"</script></head>
      <h1>Daily Papers</h1><p>A remark on the page that is long enough to be taken for an abstract.</p>
      ${card('2401.90001', 'Lanterns &amp;\n Patient <em>Looms</em>', LAMP)}
      ${card('2401.90002', 'Ferries &#8212; &quot;Again&quot;', `<span>Abstract</span> ${FERRY}`)}
      <!-- ${card('2401.90003', 'Not Shown', BELL)} -->`
    expect(parsePage(page)).toEqual([
      { id: '2401.90001', title: 'Lanterns & Patient Looms', abstract: LAMP },
      { id: '2401.90002', title: 'Ferries — "Again"', abstract: `Abstract ${FERRY}` },
    ])
  })

  it('can be without abstracts', () => {
    expect(
      parsePage('<a href=/papers/2401.90001v1?x=1>Bells</a> <a href="/papers/trending">Trending</a>'),
    ).toEqual([{ id: '2401.90001', title: 'Bells' }])
  })

  it('can be headings and paragraphs without a link', () => {
    expect(parsePage(`<h2>Contents</h2><h2>Bells</h2><p>${FERRY}</p><p>${BELL.repeat(2)}</p>`)).toEqual([
      { title: 'Bells', abstract: `${FERRY}\n\n${BELL.repeat(2)}` },
    ])
  })
})
