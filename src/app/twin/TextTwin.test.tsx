import { fireEvent, screen, waitFor, within } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest'
import { renderApp } from '#tests/support/renderApp.tsx'
import { stubHighlights } from '#tests/support/stubHighlights.ts'

const RU = '/ru/lavrov-blinken-2021-05/'
const EN = '/en/lavrov-blinken-2021-05/'

const twins = () => [...document.querySelectorAll('p[id^="twin:"]')]
const twinOf = (id: string) => document.getElementById(`twin:${id}`)
const beside = () => screen.getByRole('link', { name: /^(Рядом|Side by side)$/ })
const peekOf = (number: number) => screen.getByRole('button', { name: new RegExp(`^EN: .* ${number} `) })

// What is fetched on demand takes its time when it is compiled first.
beforeAll(() => import('./twinOf.tsx'))

describe('side by side', () => {
  it('stands each paragraph and heading in the block of its own, in its own language', async () => {
    await renderApp(`${RU}?with=en`)
    await waitFor(() => expect(twins()).toHaveLength(5))
    for (const twin of twins()) {
      const own = document.getElementById(twin.id.replace('twin:', ''))
      expect(twin.closest('[data-paragraph]')).toBe(own?.parentElement)
      expect(twin.closest('[lang]')).toHaveAttribute('lang', 'en')
      expect(own?.closest('[lang]')).toHaveAttribute('lang', 'ru')
    }
    const heading = screen.getByRole('heading', { level: 2, name: 'Bilateral relations' })
    expect(heading).toHaveAttribute('lang', 'en')
    expect(heading.parentElement).toContainElement(document.getElementById('bilateral'))
    expect(screen.getByText(/in our translation\.$/)).toBeVisible()
  })

  it('comes and goes by the switch of languages, with the filter and the hash', async () => {
    await renderApp(`${EN}?topic=syria#p4`)
    expect(beside()).not.toHaveAttribute('aria-current')
    await userEvent.click(beside())
    await waitFor(() => expect(twins()).toHaveLength(5))
    expect(location.search + location.hash).toBe('?topic=syria&with=ru#p4')
    expect(beside()).toHaveAttribute('aria-current', 'true')
    expect(screen.getByRole('link', { name: 'English' })).not.toHaveAttribute('aria-current')
    await userEvent.click(screen.getByRole('link', { name: 'English' }))
    await waitFor(() => expect(twins()).toEqual([]))
    expect(location.pathname + location.search + location.hash).toBe(`${EN}?topic=syria#p4`)
    expect(document.documentElement).not.toHaveAttribute('data-beside')
  })

  it('stays when the filter is cleared', async () => {
    await renderApp(`${EN}?topic=syria&with=ru`)
    const [clear] = screen.getAllByRole('button', { name: 'Clear' })
    if (clear) await userEvent.click(clear)
    await waitFor(() => expect(location.search).toBe('?with=ru'))
  })

  it('matches and lights in both languages', async () => {
    await renderApp(`${EN}?topic=syria&with=ru`)
    await waitFor(() => expect(twins()).toHaveLength(5))
    expect(twins().filter((twin) => twin.hasAttribute('data-match'))).toEqual([twinOf('p4')])
    expect([...document.querySelectorAll('p[id] [data-lit]')].map((run) => run.textContent)).toEqual(['Syria', 'Сирии'])
  })

  it('opens a card of its own, in its own language, which says whose translation it is', async () => {
    await renderApp(`${RU}?with=en`)
    await waitFor(() => expect(twins()).toHaveLength(5))
    const control = screen.getByRole('button', { name: 'Quotation 1: Russian MFA' })
    const card = document.getElementById(control.getAttribute('popovertarget') ?? '')
    expect(card?.closest('[lang]')).toHaveAttribute('lang', 'en')
    expect(card).toHaveTextContent('Direct quotation 1 of 2')
    expect(card).toHaveTextContent('Our translation.')
  })

  it('gives every element an id of its own', async () => {
    await renderApp(`${RU}?with=en`)
    await waitFor(() => expect(twins()).toHaveLength(5))
    const ids = [...document.querySelectorAll('[id]')].map(({ id }) => id)
    expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([])
  })

  it.each([
    { query: '?with=xx', named: '“xx”' },
    { query: '?with=en', named: '“en”' },
  ])('says that it left out $query and tidies the address', async ({ query, named }) => {
    await renderApp(EN + query)
    const [notice] = screen.getAllByRole('status').flatMap((status) => within(status).queryAllByRole('listitem'))
    expect(notice).toHaveTextContent(`left out: ${named}.`)
    expect(twins()).toEqual([])
    await userEvent.click(screen.getByRole('button', { name: 'Hide this message' }))
    await waitFor(() => expect(location.search).toBe(''))
  })
})

describe('peeking', () => {
  it('shows one paragraph in the other language under its own, and hides it again', async () => {
    await renderApp(RU)
    expect(peekOf(2)).toHaveAttribute('aria-expanded', 'false')
    await userEvent.click(peekOf(2))
    await waitFor(() => expect(twins()).toEqual([twinOf('p2')]))
    expect(peekOf(2)).toHaveAttribute('aria-expanded', 'true')
    expect(twinOf('p2')?.closest('[data-paragraph]')).toBe(document.getElementById('p2')?.parentElement)
    await userEvent.click(peekOf(2))
    expect(twins()).toEqual([])
    expect(location.search).toBe('')
  })

  it('steps in the cards through the quotations that are shown', async () => {
    await renderApp(RU)
    await userEvent.click(peekOf(2))
    await waitFor(() => expect(twinOf('p2')).not.toBeNull())
    const card = document.getElementById('card:twin:q1')
    expect(card).not.toBeNull()
    expect(within(card as HTMLElement).queryByRole('button', { name: /Next|Previous/, hidden: true })).toBeNull()
  })
})

describe('the light on twins', () => {
  let lit: ReturnType<typeof stubHighlights>
  const runIn = (id: string, text: string | RegExp) =>
    within(document.getElementById(id) as HTMLElement).getByText(text)
  const words = () => (lit.get('twin')?.ranges ?? []).map((range) => range.toString())

  beforeEach(() => {
    lit = stubHighlights()
  })
  afterEach(() => vi.unstubAllGlobals())

  it('falls on the mention, term or quotation that is pointed at and on its twin', async () => {
    await renderApp(`${EN}?with=ru`)
    await waitFor(() => expect(twins()).toHaveLength(5))
    fireEvent.pointerOver(runIn('p4', 'Syria'))
    expect(words()).toEqual(['Syria', 'Сирии'])
    fireEvent.pointerOver(runIn('twin:p2', /^«С\.В\.Лавров/))
    expect(words().map((text) => text.slice(0, 11))).toEqual(['«С.В.Лавров', '“S.V. Lavro'])
    fireEvent.pointerOver(document.body)
    expect(words()).toEqual([])
  })

  it('follows the focus by the controls, until something is pointed at', async () => {
    await renderApp(`${EN}?with=ru`)
    await waitFor(() => expect(twins()).toHaveLength(5))
    fireEvent.focusIn(screen.getByRole('button', { name: 'Explain: INF Treaty' }))
    expect(words()).toEqual(['INF Treaty', 'Договора о РСМД'])
    fireEvent.pointerOver(runIn('p4', /^both welcomed/))
    expect(words().map((text) => text.slice(0, 13))).toEqual(['both welcomed', 'оба приветств'])
    fireEvent.pointerOver(document.body)
    expect(words()).toEqual(['INF Treaty', 'Договора о РСМД'])
    fireEvent.focusOut(screen.getByRole('button', { name: 'Explain: INF Treaty' }))
    expect(words()).toEqual([])
  })
})
