import { screen, within } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import type { ComponentProps } from 'react'
import { describe, expect, it, vi } from 'vitest'
import { filterReadout } from '#domain/filter.ts'
import type { Provenance } from '#domain/readout.ts'
import { WHOLE } from '#domain/view.ts'
import { buildContact, buildDate, buildReadout, sayDates } from '#tests/support/buildReadout.ts'
import { renderWithI18n } from '#tests/support/renderWithI18n.tsx'
import { Timeline } from './Timeline.tsx'

const article: Provenance = { kind: 'article' }
const release: Provenance = {
  kind: 'record',
  records: [{ id: 'mfa', name: 'a release', href: 'https://example.org/mfa' }],
}

const previous = buildContact({
  id: 'last-call',
  relation: 'previous',
  date: buildDate('2021-02-04'),
  dateProvenance: release,
  remark: 'the first conversation',
  topics: [
    { id: 'syria', isOccasion: false, provenance: article },
    { id: 'trials', isOccasion: false, provenance: release },
  ],
  paragraphs: [{ id: 'p4', provenance: article }],
  outcome: { state: 'held', date: buildDate('2021-02-04'), remark: null, provenance: release },
})
const upcoming = buildContact({
  id: 'meeting',
  kind: 'meeting',
  relation: 'upcoming',
  isPlanned: true,
  date: buildDate('2021-05-20~'),
  place: { id: 'reykjavik', name: 'Reykjavik' },
  occasion: 'on the margins of the session',
  agenda: 'the international agenda',
  topics: [{ id: 'council', isOccasion: true, provenance: article }],
})
const reported = buildContact({ id: 'this-call' })
const known = (id: string, relation: 'previous' | 'later', edtf: string) =>
  buildContact({ id, relation, isSpokenOf: false, date: buildDate(edtf), dateProvenance: release, provenance: release })

const contacts = [
  known('known-before', 'previous', '2021-01-28'),
  previous,
  reported,
  upcoming,
  known('known-after', 'later', '2021-08-16'),
  known('known-last', 'later', '2021-10-06'),
]

function renderTimeline(given: Partial<ComponentProps<typeof Timeline>> = {}, lang: 'ru' | 'en' = 'en') {
  const handlers = { onShowLater: vi.fn(), onShowEarlier: vi.fn(), copy: vi.fn(async () => true), onCalendar: vi.fn() }
  renderWithI18n(
    <Timeline
      contacts={contacts.map((contact) => sayDates(contact, lang))}
      filtered={filterReadout(buildReadout({ contacts }), WHOLE)}
      thisContact="this-call"
      now={null}
      permalink={(id) => `https://example.org/#${id}`}
      topicNames={
        new Map([
          ['syria', 'Syria'],
          ['trials', 'Trials'],
          ['council', 'Council'],
        ])
      }
      paragraphNumbers={new Map([['p4', 4]])}
      showLater={false}
      showEarlier={false}
      {...handlers}
      {...given}
    />,
    lang,
  )
  return handlers
}

/** Names with the spaces that do not break taken for plain ones. */
const named = (text: string) => (name: string) => name.replaceAll('\u00a0', ' ') === text
const itemOf = (heading: string) =>
  screen.getByRole('heading', { level: 3, name: named(heading) }).closest('li') ?? document.body
const idsShown = () => screen.getAllByRole('heading', { level: 3 }).map((heading) => heading.closest('li')?.id)

describe('Timeline', () => {
  it.each([
    {
      lang: 'en' as const,
      headings: [
        '4 February 2021 Previous call',
        '12 May 2021 This call',
        'about 20 May 2021 as planned Upcoming meeting',
      ],
    },
    {
      lang: 'ru' as const,
      headings: [
        '4 февраля 2021 Предыдущий разговор',
        '12 мая 2021 Этот разговор',
        'около 20 мая 2021, по плану Предстоящая встреча',
      ],
    },
  ])('heads what the item speaks of with its date, in time ($lang)', ({ lang, headings }) => {
    renderTimeline({}, lang)
    const shown = screen.getAllByRole('heading', { level: 3 })
    expect(shown.map(({ textContent }) => textContent?.replaceAll('\u00a0', ' '))).toEqual(headings)
  })

  it.each([
    { lang: 'en' as const, later: 'Later contacts known to us · 2', earlier: 'Earlier contacts known to us · 1' },
    {
      lang: 'ru' as const,
      later: 'Известные нам последующие контакты · 2',
      earlier: 'Известные нам более ранние контакты · 1',
    },
  ])('keeps what only the record knows behind switches ($lang)', async ({ lang, later, earlier }) => {
    const { onShowLater, onShowEarlier } = renderTimeline({}, lang)
    await userEvent.click(screen.getByRole('button', { name: named(later), expanded: false }))
    await userEvent.click(screen.getByRole('button', { name: named(earlier), expanded: false }))
    expect(onShowLater).toHaveBeenCalledExactlyOnceWith(true)
    expect(onShowEarlier).toHaveBeenCalledExactlyOnceWith(true)
    expect(idsShown()).toEqual(['last-call', 'this-call', 'meeting'])
  })

  it('shows it in time once it is asked for', async () => {
    const { onShowLater } = renderTimeline({ showLater: true, showEarlier: true })
    expect(idsShown()).toEqual(contacts.map(({ id }) => id))
    await userEvent.click(screen.getByRole('button', { name: /^Later contacts/, expanded: true }))
    expect(onShowLater).toHaveBeenCalledExactlyOnceWith(false)
  })

  it('offers no switch where the record knows no more', () => {
    renderTimeline({ contacts: [reported] })
    expect(screen.queryByRole('button', { name: /known to us/ })).toBeNull()
  })

  it('says how far a contact is from this one, and nothing of that for this one', () => {
    renderTimeline()
    expect(itemOf('4 February 2021 Previous call')).toHaveTextContent('97 days before this call')
    expect(itemOf('12 May 2021 This call')).not.toHaveTextContent(/days|same day/)
  })

  it('tells topics on record apart from those that the item states', () => {
    renderTimeline()
    const item = within(itemOf('4 February 2021 Previous call'))
    expect(item.getByText('Syria')).toHaveTextContent('Topics: Syria')
    expect(item.getByText('Trials').closest('p')).toHaveTextContent('Elsewhere on record: Trials')
  })

  it('says place, occasion and agenda, and does not name the occasion twice', () => {
    renderTimeline()
    const item = itemOf('about 20 May 2021 as planned Upcoming meeting')
    expect(item).toHaveTextContent('Reykjavik, on the margins of the session')
    expect(item).toHaveTextContent('the international agenda')
    expect(item).not.toHaveTextContent('Council')
  })

  it('leads to the paragraphs by their number', () => {
    renderTimeline()
    expect(screen.getByRole('link', { name: 'paragraph 4' })).toHaveAttribute('href', '#p4')
  })

  it('says how we know', () => {
    renderTimeline()
    const list = within(itemOf('4 February 2021 Previous call')).getByRole('list', { name: 'How we know' })
    const sources = within(list).getAllByRole('listitem')
    expect(sources.map(({ textContent }) => textContent)).toEqual([
      'date, topics: a release',
      'contact: stated in the item',
    ])
    expect(within(list).getByRole('link', { name: 'a release' })).toHaveAttribute('href', 'https://example.org/mfa')
  })

  it('speaks of the day only once there is a clock', () => {
    renderTimeline({ now: new Date('2021-05-13T12:00:00Z') })
    expect(itemOf('about 20 May 2021 as planned Upcoming meeting')).toHaveTextContent('In 7 days')
  })

  it('offers a calendar for what is still ahead, and for nothing else', async () => {
    const { onCalendar } = renderTimeline({ now: new Date('2021-05-13T12:00:00Z') })
    const control = screen.getByRole('button', { name: 'Add to calendar (.ics)' })
    expect(itemOf('about 20 May 2021 as planned Upcoming meeting')).toContainElement(control)
    await userEvent.click(control)
    expect(onCalendar).toHaveBeenCalledExactlyOnceWith('meeting', control)
  })

  it.each([null, new Date('2021-05-20T12:00:00Z')])('offers no calendar at %s', (now) => {
    renderTimeline({ now })
    expect(screen.queryByRole('button', { name: 'Add to calendar (.ics)' })).toBeNull()
  })

  it('keeps silent on the day without a clock', () => {
    renderTimeline({ now: null })
    expect(itemOf('about 20 May 2021 as planned Upcoming meeting')).not.toHaveTextContent(/In \d+ days|passed/)
  })

  it('copies the link to a contact', async () => {
    const { copy } = renderTimeline()
    await userEvent.click(screen.getByRole('button', { name: named('Copy link: 12 May 2021, This call') }))
    expect(copy).toHaveBeenCalledExactlyOnceWith('https://example.org/#this-call')
  })

  it('dims what does not match and can be jumped to all the same', () => {
    renderTimeline({ filtered: filterReadout(buildReadout({ contacts }), { ...WHOLE, topics: ['syria'] }) })
    expect(itemOf('4 February 2021 Previous call')).not.toHaveAttribute('data-match')
    expect(itemOf('12 May 2021 This call')).toHaveAttribute('data-match', 'false')
    expect(itemOf('12 May 2021 This call')).toHaveAttribute('tabindex', '-1')
    expect(itemOf('12 May 2021 This call')).toHaveAttribute('data-relation', 'this')
  })

  it('draws a mark for every contact shown, for the eye only', () => {
    renderTimeline({ showLater: true })
    const marks = [...document.querySelectorAll('svg[aria-hidden] > g[data-relation]')]
    expect(marks.map((mark) => mark.getAttribute('data-relation'))).toEqual([
      'previous',
      'this',
      'upcoming',
      'later',
      'later',
    ])
  })
})
