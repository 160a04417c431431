import { describe, expect, it } from 'vitest'
import { listPages } from '#build/site/listPages.ts'
import { compileFixture } from '#tests/support/compileFixture.ts'
import type { HeadContext } from './headContext.ts'
import { linkedData } from './linkedData.ts'
import { referredTo } from './referredTo.ts'

type Node = Record<string, unknown> & { '@type': string; '@id': string }

const SLUG = 'lavrov-blinken-2021-05'
const HERE = `https://readout.example/sub/en/${SLUG}/`
const ORIGINAL = `https://readout.example/sub/ru/${SLUG}/`

const context: HeadContext = {
  site: { base: '/sub/', origin: 'https://readout.example' },
  pictureOf: () => 'previews/a.png',
  partiesOf: () => ['sergey-lavrov', 'antony-blinken'],
}

async function nodesAt(path: string, { site = context.site } = {}): Promise<Node[]> {
  const pages = listPages(await Promise.all(['ru', 'en'].map((lang) => compileFixture(`${lang}/${SLUG}`))))
  const page = pages.find((candidate) => candidate.path === path)
  if (page === undefined) throw new Error(`No page ${path}`)
  return linkedData(page, { ...context, site })['@graph'] as unknown as Node[]
}

function ofType(nodes: Node[], type: string): Node[] {
  return nodes.filter((node) => node['@type'] === type)
}

describe('linkedData of a readout’s page', () => {
  it('describes the article', async () => {
    const [article, ...others] = ofType(await nodesAt(`/en/${SLUG}/`), 'NewsArticle')
    expect(others).toEqual([])
    expect(article).toMatchObject({
      '@id': `${HERE}#article:`,
      headline: 'Lavrov and Blinken speak by phone ahead of a meeting in Reykjavik',
      inLanguage: 'en',
      datePublished: '2021-05-12',
      url: HERE,
      image: 'https://readout.example/sub/previews/a.png',
      isPartOf: { '@id': 'https://readout.example/sub/#site:' },
      isBasedOn: { description: expect.stringMatching(/^After a statement on the website of the Russian MFA and/) },
      translationOfWork: { '@id': `${ORIGINAL}#article:` },
    })
    expect(article?.citation).toContainEqual({
      '@type': 'CreativeWork',
      name: 'Telegram',
      url: 'https://t.me/interaffairs',
    })
    expect(article?.about).toEqual({ '@id': `${HERE}#call-2021-05-12` })
    expect(article?.keywords).toContain('Syria')
    expect(article?.mentions).toContainEqual({ '@id': `${HERE}#meeting-2021-05` })
    expect(article?.mentions).not.toContainEqual({ '@id': `${HERE}#call-2021-08-16` })
  })

  it('ties the original to its translation', async () => {
    const [article] = ofType(await nodesAt(`/ru/${SLUG}/`), 'NewsArticle')
    expect(article).toMatchObject({ workTranslation: { '@id': `${HERE}#article:` } })
    expect(article).not.toHaveProperty('translationOfWork')
  })

  it('has every quotation, as a part of the article', async () => {
    const nodes = await nodesAt(`/en/${SLUG}/`)
    const quotations = ofType(nodes, 'Quotation')
    expect(quotations.map((node) => node['@id'])).toEqual(['q1', 'r1', 'q2', 'r2', 'r3'].map((id) => `${HERE}#${id}`))
    expect(quotations.every(({ isPartOf }) => JSON.stringify(isPartOf) === `{"@id":"${HERE}#article:"}`)).toBe(true)
  })

  it('calls a speaker the creator of direct words only, and says to whom reported speech is ascribed', async () => {
    const [direct, reported] = ofType(await nodesAt(`/en/${SLUG}/`), 'Quotation')
    expect(direct).toMatchObject({
      text: expect.stringMatching(/^“S\.V\. Lavrov and/),
      url: `${HERE}q/q1/`,
      creator: [{ '@id': `${HERE}#party:russian-mfa` }],
    })
    expect(direct).not.toHaveProperty('spokenByCharacter')
    expect(reported).toMatchObject({
      spokenByCharacter: [{ '@id': `${HERE}#party:sergey-lavrov` }, { '@id': `${HERE}#party:antony-blinken` }],
    })
    expect(reported).not.toHaveProperty('creator')
  })

  it('has every contact that the page shows from the start', async () => {
    const events = ofType(await nodesAt(`/en/${SLUG}/`), 'Event')
    const { contacts } = await compileFixture(`en/${SLUG}`)
    const shown = contacts.filter(({ relation }) => relation !== 'later')
    expect(events.map((node) => node['@id'])).toEqual(shown.map(({ id }) => `${HERE}#${id}`))
    expect(shown.length).toBeLessThan(contacts.length)
  })

  it('tells persons from bodies', async () => {
    const nodes = await nodesAt(`/en/${SLUG}/`)
    expect(ofType(nodes, 'Person').map(({ name, jobTitle }) => `${name}, ${jobTitle}`)).toEqual([
      'Sergey Lavrov, Minister of Foreign Affairs of Russia',
      'Antony Blinken, US Secretary of State',
    ])
    expect(ofType(nodes, 'Organization').map(({ name }) => name)).toEqual(['Ministry of Foreign Affairs of Russia'])
  })

  it('is the same at the root', async () => {
    expect(await nodesAt('/')).toEqual(await nodesAt(`/ru/${SLUG}/`))
  })
})

describe('linkedData of a passage’s page', () => {
  it('is about the quotation, and has beside it only what it refers to', async () => {
    const nodes = await nodesAt(`/en/${SLUG}/q/q2/`)
    expect(ofType(nodes, 'WebPage')).toMatchObject([{ '@id': `${HERE}q/q2/`, mainEntity: { '@id': `${HERE}#q2` } }])
    expect(ofType(nodes, 'Quotation').map((node) => node['@id'])).toEqual([`${HERE}#q2`])
    expect(ofType(nodes, 'Event').map((node) => node['@id'])).toEqual([`${HERE}#call-2021-02-04`])
    expect(ofType(nodes, 'Quotation')).toMatchObject([
      {
        creditText: 'Russian MFA, statement on the previous call',
        keywords: expect.arrayContaining(['Syria']),
        translationOfWork: { '@id': `${ORIGINAL}#q2` },
      },
    ])
    expect(ofType(nodes, 'NewsArticle')).toMatchObject([{ '@id': `${HERE}#article:`, url: HERE }])
  })

  it('is about the section', async () => {
    const nodes = await nodesAt(`/en/${SLUG}/s/call/`)
    expect(ofType(nodes, 'WebPage')).toMatchObject([{ mainEntity: { '@id': `${HERE}#call` } }])
    expect(ofType(nodes, 'WebPageElement')).toMatchObject([
      { '@id': `${HERE}#call`, isPartOf: { '@id': `${HERE}#article:` } },
    ])
  })
})

describe.each(['/', '/en/', `/ru/${SLUG}/`, `/en/${SLUG}/`, `/en/${SLUG}/q/r1/`, `/ru/${SLUG}/s/call/`])(
  'linkedData of %s',
  (path) => {
    it.each([null, 'https://readout.example'])(
      'names each thing once and refers to none that is not there, at %s',
      async (origin) => {
        const nodes = await nodesAt(path, { site: { base: '/sub/', origin } })
        const ids = nodes.map((node) => node['@id'])
        expect(new Set(ids).size).toBe(ids.length)
        const start = origin === null ? '/sub/' : `${origin}/sub/`
        for (const id of ids) expect(id.startsWith(start), id).toBe(true)
        // A translation is on a page of its own.
        const tied = nodes.map(({ translationOfWork, workTranslation, ...rest }) => rest)
        expect([...referredTo(tied)].filter((id) => !ids.includes(id))).toEqual([])
      },
    )
  },
)
