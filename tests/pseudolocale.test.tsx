import { render, screen } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import type { ReactNode } from 'react'
import { beforeAll, describe, expect, it } from 'vitest'
import { ListPage } from '#app/pages/ListPage.tsx'
import { ReadoutPage } from '#app/pages/ReadoutPage.tsx'
import { UnknownPage } from '#app/pages/UnknownPage.tsx'
import { SiteRouter } from '#app/SiteRouter.tsx'
import { Broken } from '#app/shell/Broken.tsx'
import type { Passage } from '#domain/links.ts'
import type { Readout } from '#domain/readout.ts'
import { createI18n } from '#i18n/createI18n.ts'
import { I18nContext } from '#i18n/useTranslation.ts'
import { compileFixture } from './support/compileFixture.ts'
import { contentStrings } from './support/contentStrings.ts'
import { findUntranslated } from './support/findUntranslated.ts'
import { pseudolocale } from './support/pseudolocale.ts'

/** The wordmark and the languages under their own names, which no language translates, and the code of a page not found. */
const NAMES = ['Readout', 'Русский', 'English', 'RU', '404']

const i18n = createI18n('en', pseudolocale)
let readout: Readout
let sample: Readout

beforeAll(async () => {
  readout = await compileFixture('en/lavrov-blinken-2021-05')
  sample = await compileFixture('en/sample-meeting-2030-03')
})

function renderStrange(page: ReactNode, address = '/') {
  history.replaceState(null, '', address)
  return render(
    <SiteRouter base="/" path={location.pathname}>
      <I18nContext value={i18n}>{page}</I18nContext>
    </SiteRouter>,
  )
}

function renderReadout(shown: Readout, query = '', passage: Passage | null = null) {
  const page = <ReadoutPage readout={shown} passage={passage} firstTwin={null} isPlaceKept={false} onLeave={() => {}} />
  return renderStrange(page, `/en/${shown.slug}/${query}`)
}

function untranslated(...readouts: Readout[]): string[] {
  return findUntranslated(document.body, [...NAMES, ...readouts.flatMap((one) => [...contentStrings(one)])])
}

const ADDRESSES = [
  '',
  '?topic=syria&topic=korea&match=all',
  '?topic=syria&only=1',
  '?by=sergey-lavrov',
  '#call-2021-08-16',
]

describe('in the pseudolocale nothing is left untranslated', () => {
  it.each(ADDRESSES)('in the readout at “%s”', (query) => {
    renderReadout(readout, query)
    expect(document.body.textContent.split('⟦').length).toBeGreaterThan(50)
    expect(untranslated(readout)).toEqual([])
  })

  it('in another readout, with everything that a query can get wrong', () => {
    renderReadout(sample, '?topic=a&topic=b&topic=c&topic=d&by=a&match=a&only=a&topic=ferry#nowhere')
    expect(screen.getAllByRole('listitem').filter(({ textContent }) => textContent.includes('ŀḗƒŧ ǿŭŧ'))).toHaveLength(
      4,
    )
    const ignored = ['“a”', '“b”', '“c”']
    expect(untranslated(sample).filter((text) => !ignored.some((value) => text.includes(value)))).toEqual([])
  })

  it.each([
    { kind: 'quotation', id: 'q1' },
    { kind: 'quotation', id: 'r1' },
    { kind: 'section', id: 'bilateral' },
  ] as const)('in the readout that opens with the $kind $id', ({ kind, id }) => {
    renderReadout(readout, '', { kind, id })
    expect(untranslated(readout)).toEqual([])
    expect(document.title).toContain('· Readout')
  })

  it('after a jump and a copy', async () => {
    renderReadout(readout)
    await userEvent.click(screen.getAllByRole('link', { name: /Ɠǿ ŧǿ/ })[0] ?? document.body)
    await userEvent.click(screen.getAllByRole('button', { name: /Ƈǿƥẏ/ })[0] ?? document.body)
    await userEvent.click(screen.getByRole('button', { name: /Şħȧřḗ/ }))
    expect(screen.getByRole('button', { name: /Ɓȧƈķ ŧǿ/ })).toBeVisible()
    expect(untranslated(readout)).toEqual([])
  })

  it('in the list', () => {
    renderStrange(<ListPage lang="en" summaries={[readout, sample]} />)
    expect(untranslated(readout, sample)).toEqual([])
  })

  it.each(['path', 'readout', 'passage'] as const)('where the %s is not found', (reason) => {
    renderStrange(<UnknownPage reason={reason} i18ns={{ ru: i18n, en: i18n }} />)
    expect(untranslated()).toEqual([])
  })

  it('where a part of the page is broken', () => {
    renderStrange(<Broken part={i18n.t('app.part.article')} onRetry={() => {}} />)
    expect(untranslated()).toEqual([])
  })
})

describe('the search for untranslated strings', () => {
  it.each([
    { markup: '<p>⟦Ƈǿƥẏ⟧</p>', found: [] },
    { markup: '<p>⟦Ƈǿƥẏ ⟦ŧħīş⟧, 12 Syria and Libya ŀīƞķ⟧</p>', found: [] },
    { markup: '<p>Syria, 3 · ⟦Ƈǿƥẏ⟧</p>', found: [] },
    { markup: '<p>yri</p>', found: [] },
    { markup: '<p>Copy</p>', found: ['Copy'] },
    { markup: '<p>⟦Ƈǿƥẏ⟧ now</p>', found: ['⟦Ƈǿƥẏ⟧ now'] },
    { markup: '<p>⟦Ƈǿƥẏ now⟧</p>', found: ['⟦Ƈǿƥẏ now⟧'] },
    { markup: '<p>Syria chosen</p>', found: ['Syria chosen'] },
    { markup: '<button aria-label="Close">×</button>', found: ['Close'] },
    { markup: '<a title="Закрыть">⟦Ƈǿƥẏ⟧</a>', found: ['Закрыть'] },
  ])('of $markup finds $found', ({ markup, found }) => {
    document.body.innerHTML = markup
    expect(findUntranslated(document.body, ['Syria', 'Libya'])).toEqual(found)
  })
})
