import { act, screen, waitFor, within } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest'
import { filterReadout } from '#domain/filter.ts'
import { type View, WHOLE } from '#domain/view.ts'
import { buildParagraph, buildQuotation, buildReadout } from '#tests/support/buildReadout.ts'
import { FAKE_VOICES, installFakeSpeech } from '#tests/support/fakeSpeech.ts'
import { renderApp } from '#tests/support/renderApp.tsx'
import { renderWithI18n } from '#tests/support/renderWithI18n.tsx'
import { stubHighlights } from '#tests/support/stubHighlights.ts'
import { ListeningOffer } from './ListeningOffer.tsx'

const READOUT = '/en/lavrov-blinken-2021-05/'

const readout = buildReadout({
  lang: 'en',
  sections: [
    {
      id: 's1',
      heading: 'Opening',
      paragraphs: [
        buildParagraph({
          id: 'p1',
          segments: [
            { text: 'He said: ', marks: [] },
            { text: '“We meet.”', marks: [{ kind: 'quotation', id: 'q1' }] },
            { text: ' They agreed to ', marks: [] },
            { text: 'talk', marks: [{ kind: 'quotation', id: 'r1' }] },
            { text: '.', marks: [] },
          ],
        }),
      ],
    },
  ],
  quotations: [
    buildQuotation({ id: 'q1', speaker: 'Minister A' }),
    buildQuotation({ id: 'r1', speaker: 'both', mode: 'reported' }),
  ],
})

const spoken = () => window.fakeSpeech
const last = () => spoken().said.at(-1)
/** Has the voice say what it says to the end, so many times. */
const finish = (times = 1) =>
  act(() => {
    for (let count = 0; count < times; count += 1) spoken().finish()
  })

function renderOffer(view: View = WHOLE) {
  renderWithI18n(
    <ListeningOffer readout={readout} view={view} filtered={filterReadout(readout, view)} openFolds={new Set()} />,
  )
}

/** Opens the player and waits until it speaks. */
async function listen() {
  // A whole page is long in being searched by role.
  const control = await screen.findByText('Listen', {}, { timeout: 10_000 })
  await userEvent.click(control)
  await waitFor(() => expect(spoken().said).toHaveLength(1), { timeout: 10_000 })
  const player = within(screen.getByRole('region', { name: 'Listening' }))
  const press = (name: string) => userEvent.click(player.getByRole('button', { name }))
  return { control, player, press }
}

// What is fetched on demand takes its time when it is compiled first.
beforeAll(async () => {
  await Promise.all([import('./Listening.tsx'), import('./openPlayer.ts')])
})
beforeEach(() => installFakeSpeech(FAKE_VOICES))
afterEach(() => {
  expect(spoken().overlaps, 'said at the same time').toBe(0)
  vi.unstubAllGlobals()
  localStorage.clear()
})

describe('listening', () => {
  it('is offered once there is a voice for the text, and not before', async () => {
    installFakeSpeech(FAKE_VOICES.filter(({ lang }) => lang === 'ru-RU'))
    renderOffer()
    await act(() => import('./Listening.tsx'))
    expect(screen.queryByRole('button', { name: 'Listen' })).toBeNull()
    act(() => spoken().bring(FAKE_VOICES))
    expect(await screen.findByRole('button', { name: 'Listen', expanded: false })).toBeVisible()
  })

  it('says headings and sentences, announces whose words they are, and ends', async () => {
    renderOffer()
    const { player, press } = await listen()
    expect(player.getByText('Sentence 1 of 3')).toBeVisible()
    finish(8)
    expect(player.getByRole('status')).toBeEmptyDOMElement()
    expect(spoken().said).toEqual([
      'Brian: Opening',
      'Brian: He said:',
      'Brian: Quotation, Minister A:',
      'Brian: We meet.”',
      'Brian: End of quotation.',
      'Brian: They agreed to',
      'Brian: As reported, both:',
      'Brian: talk',
      'Brian: End of what is reported.',
    ])
    finish()
    expect(player.getByRole('status')).toHaveTextContent('Read to the end')
    await press('From the beginning')
    expect(last()).toBe('Brian: Opening')
  })

  it('pauses, goes on with the same sentence, and steps', async () => {
    renderOffer()
    const { player, press } = await listen()
    finish(2)
    expect(last()).toBe('Brian: Quotation, Minister A:')
    await press('Pause')
    expect(spoken().current).toBeNull()
    expect(player.getByRole('status')).toHaveTextContent(/^Paused at sentence 2 of 3$/)
    await press('Go on')
    await waitFor(() => expect(last()).toBe('Brian: He said:'))
    await press('Next sentence')
    await waitFor(() => expect(last()).toBe('Brian: They agreed to'))
    await press('Previous sentence')
    await waitFor(() => expect(last()).toBe('Brian: He said:'))
    await press('Read from what is on the screen')
    await waitFor(() => expect(last()).toBe('Brian: Opening'))
  })

  it('says where the voice died, and goes on from there', async () => {
    renderOffer()
    const { player, press } = await listen()
    finish(2)
    act(() => spoken().fail())
    expect(player.getByText('The voice broke off: once more, sentence 2 of 3')).toBeVisible()
    await waitFor(() => expect(spoken().said.slice(3)).toEqual(['Brian: Quotation, Minister A:']))
    act(() => spoken().fail())
    expect(player.getByRole('status')).toHaveTextContent(/^The voice stopped at sentence 2 of 3\. It can go on/)
    await press('Go on')
    await waitFor(() => expect(last()).toBe('Brian: He said:'))
  })

  it('takes a voice and a speed, and keeps them', async () => {
    renderOffer()
    const { control, player, press } = await listen()
    await press('Voice and speed')
    await userEvent.selectOptions(player.getByRole('combobox', { name: 'English voice' }), 'Carol')
    await waitFor(() => expect(last()).toBe('Carol: Opening'))
    await userEvent.selectOptions(player.getByRole('combobox', { name: 'Speed' }), '1.25×')
    await waitFor(() => expect(spoken().current).toMatchObject({ rate: 1.25 }))
    await press('Stop listening')
    expect(spoken().current).toBeNull()
    expect(control).toHaveFocus()
    await userEvent.click(control)
    await waitFor(() => expect(spoken().current).toMatchObject({ rate: 1.25, text: 'Opening' }))
    expect(last()).toBe('Carol: Opening')
  })

  it('says which language it has no voice for', async () => {
    installFakeSpeech(FAKE_VOICES.filter(({ lang }) => lang !== 'ru-RU'))
    renderOffer({ ...WHOLE, with: 'ru' })
    const { player, press } = await listen()
    await press('Voice and speed')
    expect(player.getByText(/^This device has no Russian voice/)).toBeVisible()
  })

  it('falls silent when the page is left', async () => {
    renderOffer()
    const { player } = await listen()
    act(() => void dispatchEvent(new Event('pagehide')))
    expect(spoken().current).toBeNull()
    expect(player.getByRole('button', { name: 'Go on' })).toBeVisible()
  })
})

describe('listening to the whole page', () => {
  it('says original and translation in turn where they stand side by side, each in its voice', async () => {
    await renderApp(`${READOUT}?with=ru`)
    const { player } = await listen()
    finish(8)
    expect(spoken().said.slice(0, 4)).toEqual([
      'Anna: Разговор',
      'Brian: The call',
      expect.stringMatching(/^Anna: По телефону/),
      expect.stringMatching(/^Anna: О чём шла речь/),
    ])
    await userEvent.click(screen.getByText('English'))
    await waitFor(() => expect(player.getByText(/^Sentence \d+ of 1\d$/)).toBeVisible(), { timeout: 10_000 })
  })

  it('leaves out what is folded away, until it is opened', async () => {
    await renderApp(`${READOUT}?topic=syria&only=1`)
    const { player } = await listen()
    expect(last()).toBe('Brian: The previous call: arms control')
    const total = () => Number(/of (\d+)$/.exec(player.getByText(/^Sentence/).textContent)?.[1])
    expect(total()).toBe(4)
    await userEvent.click(screen.getAllByText(/paragraph folded/)[0] ?? document.body)
    await waitFor(() => expect(total()).toBeGreaterThan(4))
    expect(spoken().said).toHaveLength(1)
  })

  it('lights the sentence that is said, and falls silent when the language changes', async () => {
    const highlights = stubHighlights()
    await renderApp(READOUT)
    await listen()
    finish()
    const lit = () => highlights.get('spoken')?.ranges.map(String)
    await waitFor(() => expect(lit()).toEqual([expect.stringMatching(/^Sergey Lavrov.*by phone\.$/)]))
    await userEvent.click(screen.getByText('Русский'))
    await waitFor(() => expect(spoken().current).toBeNull(), { timeout: 10_000 })
    expect(highlights.has('spoken')).toBe(false)
    expect(screen.queryByRole('region', { name: 'Listening' })).toBeNull()
  })
})
