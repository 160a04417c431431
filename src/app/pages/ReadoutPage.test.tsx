import { act, screen, waitFor, within } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { describe, expect, it, vi } from 'vitest'
import { renderApp } from '#tests/support/renderApp.tsx'

const READOUT = '/en/lavrov-blinken-2021-05/'

const region = (name: string) => within(screen.getByRole('region', { name }))
const topic = (name: RegExp) => region('Topics').getByRole('button', { name })
const pressedTopics = () => region('Topics').queryAllByRole('button', { pressed: true })
const said = () => screen.getAllByRole('status').map((status) => status.textContent)
const notices = () => screen.getAllByRole('status').flatMap((status) => within(status).queryAllByRole('listitem'))

describe('ReadoutPage', () => {
  it('draws the text, its sections, topics, contacts and quotations', async () => {
    await renderApp(READOUT)
    expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent('Lavrov and Blinken')
    expect(document.title).toMatch(/^Lavrov and Blinken .* · Readout$/)
    for (const name of ['Sections', 'Topics', 'Contacts', 'Quotations']) {
      expect(screen.getByRole('region', { name })).toBeVisible()
    }
    expect(notices()).toEqual([])
    expect(pressedTopics()).toEqual([])
  })

  it('keeps the text where a reading tool breaks', async () => {
    vi.spyOn(console, 'error').mockImplementation(() => {})
    const getVoices = vi.fn((): never => {
      throw new Error('broken on purpose')
    })
    vi.stubGlobal('speechSynthesis', { getVoices })
    await renderApp(READOUT)
    expect(await screen.findByText('This part of the page could not be shown: a reading tool.')).toBeVisible()
    expect(screen.getByRole('heading', { level: 1 })).toBeVisible()
    vi.unstubAllGlobals()
  })

  it('filters by a topic: the address, the switch and the sentence agree', async () => {
    await renderApp(READOUT)
    await userEvent.click(topic(/^Syria/))
    await waitFor(() => expect(location.search).toBe('?topic=syria'))
    expect(topic(/^Syria/)).toHaveAttribute('aria-pressed', 'true')
    await waitFor(() =>
      expect(said()).toContainEqual(
        expect.stringMatching(/^Syria: 1 of 5 paragraphs, 1 of 2 quotations, 1 of 3 contacts/),
      ),
    )
  })

  it('keeps both of two presses of which the second comes before the first is drawn', async () => {
    await renderApp(READOUT)
    act(() => {
      topic(/^Syria/).click()
      topic(/^Korea/).click()
    })
    await waitFor(() => expect(location.search).toBe('?topic=syria&topic=korea'))
    expect(pressedTopics()).toEqual([topic(/^Korea/), topic(/^Syria/)])
  })

  it('takes one topic back with one step back', async () => {
    await renderApp(READOUT)
    await userEvent.click(topic(/^Syria/))
    await userEvent.click(topic(/^Korea/))
    await waitFor(() => expect(location.search).toBe('?topic=syria&topic=korea'))
    act(() => history.back())
    await waitFor(() => expect(pressedTopics()).toEqual([topic(/^Syria/)]))
    await waitFor(() => expect(location.search).toBe('?topic=syria'))
  })

  it('keeps the hash when the filter changes and drops the defaults from the query', async () => {
    await renderApp(`${READOUT}?topic=syria&match=any&only=0#p4`)
    await userEvent.click(topic(/^Libya/))
    await waitFor(() => expect(location.search + location.hash).toBe('?topic=syria&topic=libya#p4'))
  })

  it('narrows to paragraphs with all topics', async () => {
    await renderApp(`${READOUT}?topic=syria&topic=korea`)
    await userEvent.click(screen.getByRole('radio', { name: 'all' }))
    await waitFor(() => expect(location.search).toBe('?topic=syria&topic=korea&match=all'))
    await waitFor(() => expect(said()).toContainEqual(expect.stringMatching(/^Syria and .*: 0 of 5 paragraphs/)))
  })

  it('folds what does not match and opens it again', async () => {
    await renderApp(`${READOUT}?topic=syria`)
    await userEvent.click(screen.getByRole('button', { name: 'Only matching' }))
    await waitFor(() => expect(location.search).toBe('?topic=syria&only=1'))
    const folds = screen.getAllByRole('button', { name: /folded: show$/ })
    expect(folds).toHaveLength(4)
    await userEvent.click(screen.getByRole('button', { name: 'Clear' }))
    await waitFor(() => expect(location.search).toBe(''))
    expect(screen.queryByRole('button', { name: /folded: show$/ })).toBeNull()
  })

  it('filters by speaker', async () => {
    await renderApp(READOUT)
    await userEvent.click(region('Quotations').getByRole('button', { name: 'Lavrov, 3 passages' }))
    await waitFor(() => expect(location.search).toBe('?by=sergey-lavrov'))
    await waitFor(() => expect(said()).toContainEqual(expect.stringMatching(/^Said by .*: 2 of 5 paragraphs/)))
  })

  it('steps from match to match, round at the end', async () => {
    await renderApp(`${READOUT}?topic=bilateral-relations`)
    const next = screen.getByRole('button', { name: 'Next match' })
    for (const id of ['p2', 'p5', 'p2']) {
      await userEvent.click(next)
      expect(document.activeElement).toHaveAttribute('id', id)
    }
    await userEvent.click(screen.getByRole('button', { name: 'Previous match' }))
    expect(document.activeElement).toHaveAttribute('id', 'p5')
    expect(screen.getByText('match 2 of 2')).toBeVisible()
    await waitFor(() => expect(location.hash).toBe(''))
  })

  it.each([
    { query: '?topic=syria&topic=atlantis', sentence: /no such topics .*“atlantis”\./, kept: '?topic=syria' },
    { query: '?topic=<script>', sentence: /no such topics .*“<script>”\./, kept: '' },
    { query: '?by=nobody', sentence: /No such speakers .*“nobody”\./, kept: '' },
    { query: '?match=maybe', sentence: /any and all; left out: “maybe”\./, kept: '' },
    { query: '?only=2&topic=syria', sentence: /0 and 1; left out: “2”\./, kept: '?topic=syria' },
    { query: `?${manyTopics(2000)}`, sentence: /“t0”, “t1”, “t2” and 1997 more\./, kept: '' },
  ])('says what it ignored of $sentence and tidies the address', async ({ query, sentence, kept }) => {
    await renderApp(READOUT + query)
    expect(notices()).toEqual([expect.objectContaining({ textContent: expect.stringMatching(sentence) })])
    await userEvent.click(screen.getByRole('button', { name: 'Hide this message' }))
    expect(notices()).toEqual([])
    await waitFor(() => expect(location.search).toBe(kept))
  })

  it.each(['#q99', '#%E0%A4%A', '#<b>', `#${'x'.repeat(10_000)}`])(
    'says that a link leads nowhere (%#) and takes it out of the address when told to',
    async (hash) => {
      await renderApp(`${READOUT}?topic=syria${hash}`)
      expect(notices().map(({ textContent }) => textContent)).toEqual([
        'This link points to a passage that is not in this readout.',
      ])
      await userEvent.click(screen.getByRole('button', { name: 'Hide this message' }))
      expect(notices()).toEqual([])
      await waitFor(() => expect(location.search + location.hash).toBe('?topic=syria'))
    },
  )

  it.each(['#call', '#p4', '#call-2021-02-04'])('arrives at %s with the focus', async (hash) => {
    await renderApp(READOUT + hash)
    expect(document.activeElement).toHaveAttribute('id', hash.slice(1))
    expect(notices()).toEqual([])
  })

  it('arrives at a contact that waits behind a switch', async () => {
    await renderApp(`${READOUT}#call-2021-08-16`)
    await waitFor(() => expect(document.activeElement).toHaveAttribute('id', 'call-2021-08-16'))
  })

  it('opens a fold that a link leads into', async () => {
    await renderApp(`${READOUT}?topic=syria&only=1#p3`)
    expect(document.activeElement).toHaveAttribute('id', 'p3')
    expect(screen.getAllByRole('button', { name: /folded: show$/ })).toHaveLength(3)
  })

  it('jumps by a link and leads back to it', async () => {
    await renderApp(READOUT)
    expect(screen.queryByRole('button', { name: 'Back to where I was' })).toBeNull()
    const link = region('Sections').getByRole('link', { name: 'Bilateral relations' })
    await userEvent.click(link)
    await waitFor(() => expect(location.hash).toBe('#bilateral'))
    expect(document.activeElement).toHaveAttribute('id', 'bilateral')
    await userEvent.click(screen.getByRole('button', { name: 'Back to where I was' }))
    expect(link).toHaveFocus()
    expect(screen.queryByRole('button', { name: 'Back to where I was' })).toBeNull()
  })

  it.each([
    { path: 'q/q1/', title: /^Quotation 1: Russian MFA — /, name: /Direct quotation 1/ },
    { path: 's/bilateral/', title: /^Bilateral relations — /, name: /Bilateral relations/ },
  ])('opens with the passage of $path', async ({ path, title, name }) => {
    await renderApp(READOUT + path)
    expect(document.title).toMatch(title)
    expect(within(screen.getByRole('main')).getAllByText(name)[0]).toBeVisible()
    expect(screen.getByRole('heading', { level: 1 })).toBeVisible()
  })

  it('gives every element an id of its own', async () => {
    await renderApp(`${READOUT}?topic=syria#call-2021-08-16`)
    const ids = [...document.querySelectorAll('[id]')].map(({ id }) => id)
    expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([])
    expect(ids.length).toBeGreaterThan(30)
  })
})

function manyTopics(count: number): string {
  return Array.from({ length: count }, (_, index) => `topic=t${index}`).join('&')
}
