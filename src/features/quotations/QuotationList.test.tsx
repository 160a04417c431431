import { screen, within } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { describe, expect, it, vi } from 'vitest'
import { filterReadout } from '#domain/filter.ts'
import type { Relation } from '#domain/readout.ts'
import { type View, WHOLE } from '#domain/view.ts'
import { buildQuotation, buildReadout } from '#tests/support/buildReadout.ts'
import { renderWithI18n } from '#tests/support/renderWithI18n.tsx'
import { QuotationList } from './QuotationList.tsx'

const readout = buildReadout({
  quotations: [
    buildQuotation({
      id: 'r1',
      mode: 'reported',
      label: 'a',
      text: 'both agreed',
      contact: 'last-call',
      topics: ['syria'],
    }),
    buildQuotation({ id: 'q1', label: '1', text: '“First words.”' }),
    buildQuotation({ id: 'q2', label: '2', text: '“Second words.”', speaker: 'Minister B', speakers: ['party-b'] }),
  ],
})
const relationOf = new Map<string, Relation>([
  ['this-call', 'this'],
  ['last-call', 'previous'],
])

function renderList(
  view: Partial<View> = {},
  { lang = 'en', isTranslation = false }: { lang?: 'ru' | 'en'; isTranslation?: boolean } = {},
) {
  const copy = vi.fn(async () => true)
  const onToggleSpeaker = vi.fn()
  const onCite = vi.fn()
  const onAskSpeaker = vi.fn()
  const whole = { ...WHOLE, ...view }
  renderWithI18n(
    <QuotationList
      quotations={readout.quotations}
      filtered={filterReadout(readout, whole)}
      only={whole.only}
      relationOf={relationOf}
      permalink={(id) => `https://example.org/#${id}`}
      copy={copy}
      copyTextOf={({ text, speaker }) => `${text} ${speaker}`}
      speakers={[
        { id: 'party-a', name: 'A', count: 2 },
        { id: 'party-b', name: 'B', count: 1 },
      ]}
      by={whole.by}
      onToggleSpeaker={onToggleSpeaker}
      onCite={onCite}
      onAskSpeaker={onAskSpeaker}
      isTranslation={isTranslation}
    />,
    lang,
  )
  return { copy, onToggleSpeaker, onCite, onAskSpeaker }
}

const itemOf = (words: string) => screen.getByText(words).closest('li')

describe('QuotationList', () => {
  it.each([
    { lang: 'en' as const, counts: '2 direct, 1 reported', heading: 'Reported passages' },
    { lang: 'ru' as const, counts: '2 прямые, 1 пересказ', heading: 'Пересказы' },
  ])('lists the direct ones first, then the reported under a heading ($lang)', ({ lang, counts, heading }) => {
    renderList({}, { lang })
    expect(screen.getByText(counts)).toBeVisible()
    const [direct, reported] = screen.getAllByRole('list')
    expect(within(direct ?? document.body).getAllByRole('listitem')).toHaveLength(2)
    expect(screen.getByRole('region', { name: heading })).toContainElement(reported ?? null)
    expect(screen.getByRole('heading', { level: 3, name: heading })).toBeVisible()
  })

  it('cites each, and says what had the focus', async () => {
    const { onCite } = renderList()
    const control = screen.getByRole('button', { name: 'Cite: reported passage a' })
    await userEvent.click(control)
    expect(onCite).toHaveBeenCalledExactlyOnceWith('r1', control)
  })

  it('gives each the whole words, speaker, source and the colour of its contact', () => {
    renderList()
    expect(itemOf('“Second words.”')).toHaveTextContent('Minister B, at a press conference')
    expect(itemOf('“Second words.”')).toHaveAttribute('data-relation', 'this')
    expect(itemOf('both agreed')).toHaveAttribute('data-relation', 'previous')
  })

  it('asks who said one, and says what had the focus', async () => {
    const { onAskSpeaker } = renderList()
    const name = screen.getByRole('button', { name: 'Minister B' })
    await userEvent.click(name)
    expect(onAskSpeaker).toHaveBeenCalledExactlyOnceWith('q2', name)
  })

  it('leads to the words in the text', () => {
    renderList()
    expect(screen.getByRole('link', { name: 'Go to quotation 1 in the text' })).toHaveAttribute('href', '#q1')
    expect(screen.getByRole('link', { name: 'Go to reported passage a in the text' })).toHaveAttribute('href', '#r1')
  })

  it('copies a quotation and its link', async () => {
    const { copy } = renderList()
    await userEvent.click(screen.getByRole('button', { name: 'Copy quotation 2' }))
    await userEvent.click(screen.getByRole('button', { name: 'Copy link: reported passage a' }))
    expect(copy.mock.calls).toEqual([['“Second words.” Minister B'], ['https://example.org/#r1']])
  })

  it('dims what does not match and leaves nothing out', () => {
    renderList({ topics: ['syria'] })
    expect(itemOf('both agreed')).not.toHaveAttribute('data-match')
    expect(itemOf('“First words.”')).toHaveAttribute('data-match', 'false')
    expect(itemOf('“Second words.”')).toHaveAttribute('data-match', 'false')
  })

  it('leaves out what does not match where only matches are asked for', () => {
    renderList({ topics: ['syria'], only: true })
    expect(screen.getAllByRole('listitem')).toHaveLength(1)
    expect(itemOf('both agreed')).toBeVisible()
  })

  it('says that nothing matches', () => {
    renderList({ topics: ['x'], only: true })
    expect(screen.queryByRole('listitem')).toBeNull()
    expect(screen.getByText('No quotation matches the filter.')).toBeVisible()
  })

  it.each([true, false])('says whose translation it is only of a translation (%s)', (isTranslation) => {
    renderList({}, { isTranslation })
    expect(screen.queryAllByText('The words are given in our translation.')).toHaveLength(isTranslation ? 1 : 0)
  })

  it('filters by speaker', async () => {
    const { onToggleSpeaker } = renderList()
    await userEvent.click(screen.getByRole('button', { name: 'B, 1 passage' }))
    expect(onToggleSpeaker).toHaveBeenCalledExactlyOnceWith('party-b')
  })
})
