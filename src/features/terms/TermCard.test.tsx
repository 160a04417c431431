import { screen, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import type { Term } from '#domain/readout.ts'
import { renderWithI18n } from '#tests/support/renderWithI18n.tsx'
import { SettledContext } from '#ui/settled.ts'
import { TermCard } from './TermCard.tsx'
import { TermControl } from './TermControl.tsx'

const term: Term = {
  id: 'new-start',
  name: 'A long treaty name',
  shortName: 'New START',
  otherName: 'Длинное имя договора',
  otherLang: 'ru',
  facts: [
    { text: 'Extended.', provenance: { kind: 'article' } },
    {
      text: 'Signed.',
      provenance: { kind: 'record', records: [{ id: 'un', name: 'UN', href: 'https://example.org/un' }] },
    },
  ],
  since: [
    { text: 'Ended.', provenance: { kind: 'record', records: [{ id: 'press', name: 'the press', href: null }] } },
  ],
}

describe('TermControl', () => {
  it('opens the one card of its term from each of its places', () => {
    renderWithI18n(
      <>
        <TermControl term={term} />
        <TermControl term={term} />
      </>,
    )
    const controls = screen.getAllByRole('button', { name: 'Explain: New START' })
    expect(controls.map((control) => control.getAttribute('popovertarget'))).toEqual([
      'card:term:new-start',
      'card:term:new-start',
    ])
  })
})

describe('TermCard', () => {
  it('gives the names in both languages, the other one marked as such', () => {
    renderWithI18n(<TermCard term={term} />)
    const card = screen.getByRole('dialog', { name: 'New START', hidden: true })
    expect(within(card).getByText('A long treaty name')).toBeInTheDocument()
    expect(within(card).getByText('Длинное имя договора')).toHaveAttribute('lang', 'ru')
  })

  it('says of each fact how it is known', () => {
    renderWithI18n(<TermCard term={term} />)
    const facts = screen.getAllByRole('listitem', { hidden: true }).map(({ textContent }) => textContent)
    expect(facts).toEqual(['Extended. stated in the item', 'Signed. UN', 'Ended. the press'])
    expect(screen.getByRole('link', { name: 'UN', hidden: true })).toHaveAttribute('href', 'https://example.org/un')
  })

  it('says the names alone in the served page', () => {
    renderWithI18n(
      <SettledContext value={false}>
        <TermCard term={term} />
      </SettledContext>,
    )
    expect(screen.getByText('Длинное имя договора')).toBeInTheDocument()
    expect(screen.queryByRole('list', { hidden: true })).toBeNull()
    expect(screen.queryByRole('heading', { name: 'What is known', hidden: true })).toBeNull()
  })

  it.each([
    ['has', term.since, 1],
    ['lacks', [], 0],
  ] as const)('%s a heading for what has happened since where there is any', (_verb, since, count) => {
    renderWithI18n(<TermCard term={{ ...term, since: [...since] }} />)
    expect(screen.queryAllByRole('heading', { name: 'Since publication', hidden: true })).toHaveLength(count)
  })
})
