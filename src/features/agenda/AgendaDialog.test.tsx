import { cleanup, screen, within } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { beforeAll, describe, expect, it, vi } from 'vitest'
import { agendaOf } from '#domain/agenda.ts'
import { filterReadout } from '#domain/filter.ts'
import { filterAgenda } from '#domain/filterAgenda.ts'
import type { Readout } from '#domain/readout.ts'
import { type View, WHOLE } from '#domain/view.ts'
import { buildContact, buildReadout } from '#tests/support/buildReadout.ts'
import { compileFixture } from '#tests/support/compileFixture.ts'
import { renderWithI18n } from '#tests/support/renderWithI18n.tsx'
import { AgendaDialog, type AgendaDialogProps } from './AgendaDialog.tsx'

let bundled: Readout
beforeAll(async () => {
  bundled = await compileFixture('en/lavrov-blinken-2021-05')
})

function renderAgenda(given: Partial<View> = {}, props: Partial<AgendaDialogProps> = {}, readout = bundled) {
  const view = { ...WHOLE, ...given }
  const agenda = agendaOf(readout)
  const filtered = filterReadout(readout, view)
  const handlers = {
    onToggleTopic: vi.fn(),
    onToggleSpeaker: vi.fn(),
    onOnly: vi.fn(),
    onFollow: vi.fn(),
    onClose: vi.fn(),
  }
  renderWithI18n(
    <AgendaDialog
      agenda={agenda}
      matching={filterAgenda(agenda, view, filtered)}
      isFiltering={filtered.isFiltering}
      view={view}
      isList={false}
      speakers={[{ id: 'antony-blinken', name: 'Blinken', count: 1 }]}
      {...handlers}
      {...props}
    />,
  )
  return handlers
}

const CAPTION = 'Which topic came up in which contact, and in whose words'
const COLUMNS = [
  'Topic',
  '4 February 2021 Previous call',
  '12 May 2021 This call',
  'about 20 May 2021 as planned Upcoming meeting',
]

/** The cell of a topic and a contact, by its column from 1. */
function cellOf(topic: string, column: number): HTMLElement {
  const row = screen.getByRole('button', { name: topic }).closest('tr')
  const cell = row && within(row).getAllByRole('cell')[column - 1]
  if (!cell) throw new Error(`No cell ${column} of ${topic}`)
  return cell
}

const namesOf = (elements: HTMLElement[]) => elements.map(({ textContent }) => textContent.replaceAll('\u00a0', ' '))

describe('AgendaDialog', () => {
  it('is a table with a caption, a heading for each contact, topic and group of topics', () => {
    renderAgenda()
    const table = screen.getByRole('table', { name: CAPTION })
    expect(namesOf(within(table).getAllByRole('columnheader'))).toEqual(COLUMNS)
    expect(within(table).getByRole('rowheader', { name: 'Syria' })).toHaveAttribute('scope', 'row')
    const [, ...groups] = within(table).getAllByRole('rowgroup')
    expect(groups).toHaveLength(bundled.topics.length)
    for (const [index, { name, topics }] of bundled.topics.entries()) {
      const [group, ...rows] = within(groups[index] as HTMLElement).getAllByRole('rowheader')
      expect(group).toHaveAccessibleName(name)
      expect(group).toHaveAttribute('scope', 'rowgroup')
      expect(namesOf(rows)).toEqual(topics.map((topic) => topic.name))
    }
    expect(screen.getByText(/^\d+ contacts of which no topic is known are left out\.$/)).toBeInTheDocument()
  })

  it('leads to somebody’s words, direct or reported, and to the account’s own', () => {
    renderAgenda()
    expect(within(cellOf('Syria', 1)).getByRole('link', { name: 'quotation 2: Russian MFA (direct)' })).toHaveAttribute(
      'href',
      '#q2',
    )
    expect(
      within(cellOf('Strategic stability', 1)).getByRole('link', {
        name: 'reported passage a: Lavrov and Blinken, per the MFA (reported)',
      }),
    ).toHaveAttribute('href', '#r1')
    expect(within(cellOf('Korean Peninsula', 2)).getByRole('link', { name: 'narration, paragraph 3' })).toHaveAttribute(
      'href',
      '#p3',
    )
    expect(cellOf('Syria', 2)).toBeEmptyDOMElement()
  })

  it('names the record where a cell rests on it, and tells an occasion from a subject', () => {
    renderAgenda()
    expect(cellOf('Normalising relations', 1)).toHaveTextContent(/by the record: release of the Russian MFA/)
    expect(cellOf('Normalising relations', 2)).not.toHaveTextContent('by the record')
    expect(cellOf('Arctic Council', 3)).toHaveTextContent('the occasion, not a subject')
    const key = screen.getByRole('list', { name: 'Key' })
    expect(within(key).getAllByRole('listitem')).toHaveLength(4)
  })

  it('dims what does not match the filter', () => {
    renderAgenda({ topics: ['syria'] })
    expect(screen.getByRole('status')).toHaveTextContent('1 of 12 topics')
    expect(screen.getByRole('button', { name: 'Syria' })).toBePressed()
    expect(screen.getByRole('button', { name: 'Libya' })).toHaveAttribute('data-match', 'false')
    expect(cellOf('Libya', 1).firstElementChild).toHaveAttribute('data-match', 'false')
    expect(cellOf('Syria', 1).firstElementChild).not.toHaveAttribute('data-match')
  })

  it('leaves out the rows and columns without a match where only matching ones are wanted', () => {
    renderAgenda({ by: ['antony-blinken'], only: true })
    expect(screen.getAllByRole('columnheader')).toHaveLength(2)
    expect(namesOf(within(screen.getByRole('table')).getAllByRole('button'))).toEqual([
      'Strategic stability',
      'New START',
    ])
  })

  it.each([{ only: false }, { only: true }])('says that nothing matches: $only', ({ only }) => {
    renderAgenda({ topics: ['syria'], by: ['antony-blinken'], only })
    expect(screen.getByText('Nothing on the agenda matches the filter.')).toBeInTheDocument()
    expect(screen.queryAllByRole('table')).toHaveLength(only ? 0 : 1)
  })

  it('changes the filter, and hands on the links that are pressed', async () => {
    const { onToggleTopic, onToggleSpeaker, onOnly, onFollow } = renderAgenda()
    await userEvent.click(screen.getByRole('button', { name: 'Syria' }))
    expect(onToggleTopic).toHaveBeenCalledExactlyOnceWith('syria')
    await userEvent.click(screen.getByRole('button', { name: 'Blinken, 1 passage' }))
    expect(onToggleSpeaker).toHaveBeenCalledExactlyOnceWith('antony-blinken')
    await userEvent.click(screen.getByRole('button', { name: 'Only matching' }))
    expect(onOnly).toHaveBeenCalledExactlyOnceWith(true)
    for (const name of ['narration, paragraph 3', 'quotation 2: Russian MFA (direct)']) {
      await userEvent.click(screen.getAllByRole('link', { name })[0] as HTMLElement)
    }
    expect(onFollow).toHaveBeenCalledTimes(2)
  })

  it('reads as a list where there is no room for a table', () => {
    renderAgenda({}, { isList: true })
    expect(screen.queryByRole('table')).toBeNull()
    const topic = screen.getByRole('list', { name: 'Strategic stability' })
    expect(namesOf(within(topic).getAllByRole('listitem'))).toEqual([
      expect.stringMatching(/^4 February 2021 Previous call.*Lavrov and Blinken, per the MFA \(reported\)$/),
      expect.stringMatching(/^12 May 2021 This callnarration, paragraph 3$/),
    ])
    expect(screen.getByRole('region', { name: bundled.topics[0]?.name ?? '' })).toBeInTheDocument()
  })

  it('dims in the list what does not match, or leaves it out', () => {
    renderAgenda({ by: ['antony-blinken'] }, { isList: true })
    const itemsOf = () => within(screen.getByRole('list', { name: 'Strategic stability' })).getAllByRole('listitem')
    expect(itemsOf().map((item) => item.dataset.match)).toEqual([undefined, 'false'])
    cleanup()
    renderAgenda({ topics: ['strategic-stability'], by: ['antony-blinken'], only: true }, { isList: true })
    expect(itemsOf()).toHaveLength(1)
  })

  it('survives a readout without a topic', () => {
    renderAgenda({}, {}, buildReadout({ contacts: [buildContact({ id: 'call', topics: [] })] }))
    expect(screen.getByText('No topic is known of any contact.')).toBeInTheDocument()
    expect(screen.queryByRole('button', { name: 'Only matching' })).toBeNull()
  })

  it('links the records that have an address, and says where the text has no words', () => {
    const records = [
      { id: 'a', name: 'Release A', href: 'https://example.org/a' },
      { id: 'b', name: 'Release B', href: null },
    ]
    const contact = buildContact({
      id: 'call',
      topics: [{ id: 'syria', isOccasion: false, provenance: { kind: 'record', records } }],
    })
    const topics = [{ id: 'countries', name: 'Countries', topics: [{ id: 'syria', name: 'Syria' }] }]
    renderAgenda({}, {}, buildReadout({ topics, contacts: [contact] }))
    expect(cellOf('Syria', 1)).toHaveTextContent('no words on it in the text')
    expect(cellOf('Syria', 1)).toHaveTextContent('by the record: Release A; Release B')
    expect(screen.getByRole('link', { name: 'Release A' })).toHaveAttribute('href', 'https://example.org/a')
  })
})
