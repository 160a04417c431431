import { describe, expect, it } from 'vitest'
import { openReadoutAt } from '#content/openContent.ts'
import { loadPage } from './loadPage.ts'

const SLUG = 'lavrov-blinken-2021-05'

describe('loadPage', () => {
  it.each([
    { path: '/', lang: 'ru', passage: null },
    { path: `/ru/${SLUG}/`, lang: 'ru', passage: null },
    { path: `/en/${SLUG}`, lang: 'en', passage: null },
    { path: `/en/${SLUG}/q/q1/`, lang: 'en', passage: { kind: 'quotation', id: 'q1' } },
    { path: `/ru/${SLUG}/s/call/`, lang: 'ru', passage: { kind: 'section', id: 'call' } },
  ])('loads a readout in its language for $path', async ({ path, lang, passage }) => {
    const page = await loadPage(path)
    expect(page).toMatchObject({ kind: 'readout', passage, readout: { slug: SLUG, lang }, i18n: { language: lang } })
  })

  it.each([
    { what: 'has it', code: 'export const readout = { slug: "at-the-address" }', slug: 'at-the-address' },
    { what: 'is out of date', code: 'throw new Error("gone")', slug: SLUG },
  ])('opens the readout of a known address, where that $what', async ({ code, slug }) => {
    const openOwn = () => openReadoutAt(`data:text/javascript,${encodeURIComponent(code)}`)
    expect(await loadPage(`/en/${SLUG}/`, { openOwn })).toMatchObject({ kind: 'readout', readout: { slug } })
  })

  it.each([
    { search: '', loaded: 'null' },
    { search: '?topic=syria&with=en', loaded: 'function' },
  ])('loads the other language where “$search” asks for it', async ({ search, loaded }) => {
    const page = await loadPage(`/ru/${SLUG}/`, { search })
    expect(page.kind === 'readout' && (page.twin === null ? 'null' : typeof page.twin)).toBe(loaded)
  })

  it.each(['ru', 'en'])('loads the list for /%s/', async (lang) => {
    const page = await loadPage(`/${lang}/`)
    expect(page).toMatchObject({ kind: 'list', lang, summaries: [{ slug: SLUG, lang }], i18n: { language: lang } })
  })

  it.each([
    { path: '/nowhere/at/all/', reason: 'path' },
    { path: '/de/', reason: 'path' },
    { path: `/en/${SLUG}/x/q1/`, reason: 'path' },
    { path: '/en/../secret/', reason: 'path' },
    { path: '/en/no-such-readout/', reason: 'readout' },
    { path: '/en/constructor/', reason: 'readout' },
    { path: `/en/${SLUG}/q/q99/`, reason: 'passage' },
    { path: `/en/${SLUG}/s/q1/`, reason: 'passage' },
  ])('says of $path that the $reason is not there', async ({ path, reason }) => {
    const page = await loadPage(path)
    expect(page).toMatchObject({ kind: 'unknown', reason, i18ns: { ru: { language: 'ru' }, en: { language: 'en' } } })
  })
})
