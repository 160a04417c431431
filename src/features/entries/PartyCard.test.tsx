import { screen, within } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { describe, expect, it, vi } from 'vitest'
import type { Entry } from '#domain/entries.ts'
import type { Contact, Party } from '#domain/readout.ts'
import { buildContact, buildDate, buildQuotation } from '#tests/support/buildReadout.ts'
import { renderWithI18n } from '#tests/support/renderWithI18n.tsx'
import { PartyCard } from './PartyCard.tsx'

const minister: Party = {
  id: 'minister',
  kind: 'person',
  name: 'Minister A',
  shortName: 'A',
  otherName: 'Министр А',
  otherLang: 'ru',
  office: 'Foreign Minister',
  mentions: [],
}
const record = { kind: 'record' as const, records: [{ id: 'release', name: 'a release', href: null }] }

function renderCard(given: { party?: Partial<Party>; contacts?: Contact[]; entry?: Partial<Entry> } = {}) {
  const onFollow = vi.fn((event: { preventDefault: () => void }) => event.preventDefault())
  const entry = { mentions: [], quotations: [], ...given.entry }
  const party = { ...minister, ...given.party }
  renderWithI18n(
    <PartyCard id="entry:minister" party={party} contacts={given.contacts ?? []} entry={entry} onFollow={onFollow} />,
  )
  return onFollow
}

const items = () => screen.queryAllByRole('listitem', { hidden: true }).map(({ textContent }) => plain(textContent))
const plain = (text: string | null) => text?.replaceAll('\u00a0', ' ')

describe('PartyCard', () => {
  it('is a dialog of the name, with the name in the other language and the office', () => {
    renderCard()
    const card = screen.getByRole('dialog', { name: 'Minister A', hidden: true })
    expect(within(card).getByText('Министр А')).toHaveAttribute('lang', 'ru')
    expect(card).toHaveTextContent('Foreign Minister at the time')
    expect(screen.queryByRole('heading', { level: 3, hidden: true })).toBeNull()
  })

  it('says what it is where it has no office', () => {
    renderCard({ party: { kind: 'body', office: null } })
    expect(screen.getByText('Body')).toBeInTheDocument()
  })

  it('dates each contact and says how we know', () => {
    const told = buildContact({ id: 'told' })
    const planned = buildContact({
      id: 'planned',
      relation: 'upcoming',
      isPlanned: true,
      outcome: { state: 'held', date: buildDate('2021-05-13'), remark: null, provenance: record },
    })
    const cancelled = buildContact({
      id: 'cancelled',
      dateProvenance: record,
      outcome: { state: 'cancelled', date: buildDate('2021-05-10'), remark: null, provenance: record },
    })
    renderCard({ contacts: [told, planned, cancelled] })
    expect(items()).toEqual([
      'This call, 12 May 2021 stated in the item',
      'Upcoming call, 12 May 2021 as planned stated in the itemHeld: 13 May 2021 a release',
      'This call, 12 May 2021 a releaseCancelled: 10 May 2021 a release',
    ])
  })

  it('keeps the contacts that the item is silent on behind a line', () => {
    const silent = { isSpokenOf: false, relation: 'later' as const }
    renderCard({ contacts: [buildContact({ id: 'a', ...silent }), buildContact({ id: 'b', ...silent })] })
    expect(screen.getByText('2 more contacts known to us').closest('details')).not.toHaveAttribute('open')
    expect(items()).toHaveLength(2)
  })

  it('leads to its words and mentions', async () => {
    const onFollow = renderCard({
      contacts: [buildContact({ id: 'this-call' })],
      entry: {
        quotations: [buildQuotation({ id: 'q1' })],
        mentions: [
          { id: 'p2', number: 2, words: 'Minister A' },
          { id: 'p2', number: 2, words: 'he' },
        ],
      },
    })
    const links = screen.getAllByRole('link', { hidden: true })
    expect(links.map((link) => link.getAttribute('href'))).toEqual(['#this-call', '#q1', '#p2', '#p2'])
    expect(items().slice(1)).toEqual([
      'Direct quotation 1“The words of q1.”',
      'paragraph 2 Minister A',
      'paragraph 2 he',
    ])
    for (const link of links) await userEvent.click(link)
    expect(onFollow).toHaveBeenCalledTimes(4)
  })
})
