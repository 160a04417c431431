import { act, screen, waitFor } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest'
import { renderApp } from '#tests/support/renderApp.tsx'
import { stubHighlights } from '#tests/support/stubHighlights.ts'
import { openFind } from './openFind.ts'

const RU = '/ru/lavrov-blinken-2021-05/'
const EN = '/en/lavrov-blinken-2021-05/'

let lit: ReturnType<typeof stubHighlights>
const litWords = (name = 'found') => (lit.get(name)?.ranges ?? []).map((range) => range.toString())
const control = () => screen.findByRole('button', { name: /^(Поиск в тексте|Search the text)$/ })
const field = () => screen.findByRole('searchbox')
const paragraphOf = (name: string) =>
  lit.get(name)?.ranges[0]?.startContainer.parentElement?.closest('[id]:not(span)')?.id

// What is fetched on demand takes its time when it is compiled first.
beforeAll(() =>
  Promise.all([
    import('./FindTool.tsx'),
    import('./loadFind.ts'),
    import('#app/twin/twinOf.tsx'),
    import('#i18n/finding.ru.json'),
    import('#i18n/finding.en.json'),
  ]),
)

beforeEach(() => {
  lit = stubHighlights()
})
afterEach(() => vi.unstubAllGlobals())

describe('the search in the text', () => {
  it('opens with the focus in its field, finds what is typed, and gives the focus back', async () => {
    await renderApp(RU)
    const before = history.length
    await userEvent.click(await control())
    expect(await field()).toHaveFocus()
    expect(await control()).toHaveAttribute('aria-expanded', 'true')
    await userEvent.keyboard('рейкьявик')
    expect(screen.getByText(/^1 из \d+$/)).toBeVisible()
    expect(new Set(litWords().map((word) => word.toLowerCase()))).toEqual(new Set(['рейкьявик']))
    await waitFor(() => expect(new URLSearchParams(location.search).get('find')).toBe('рейкьявик'))
    expect(history.length).toBe(before + 1)
    await userEvent.keyboard('{Escape}')
    expect(screen.queryByRole('search')).toBeNull()
    expect(await control()).toHaveFocus()
    expect(litWords()).toEqual([])
    expect(document.documentElement).not.toHaveAttribute('data-finding')
    await waitFor(() => expect(location.search).toBe(''))
  })

  it('finds words across marks and over the numbers of quotations, and none across paragraphs', async () => {
    await renderApp(`${RU}?find=${encodeURIComponent('провести "на полях" этой')}`)
    await waitFor(() => expect(litWords()).toEqual(['провести «на полях» этой']))
    const texts = [...document.querySelectorAll('p[id]')].map(
      ({ id }) => document.getElementById(id)?.textContent ?? '',
    )
    expect(texts.length).toBeGreaterThan(1)
    await userEvent.clear(await field())
    await userEvent.type(await field(), `${texts[0]?.slice(-12)}${texts[1]?.slice(0, 12)}`)
    expect(litWords()).toEqual([])
    expect(screen.getByText('Не найдено')).toBeVisible()
  })

  it('steps round, and says where', async () => {
    await renderApp(`${RU}?find=${encodeURIComponent('стратегич')}`)
    await waitFor(() => expect(litWords().length).toBeGreaterThan(1))
    const total = litWords().length
    await userEvent.type(await field(), '{Shift>}{Enter}{/Shift}')
    expect(screen.getByText(`${total} из ${total}`)).toBeVisible()
    await userEvent.type(await field(), '{Enter}{Enter}')
    expect(screen.getByText(`2 из ${total}`)).toBeVisible()
    expect(litWords('found-current')).toHaveLength(1)
    const [said] = screen.getAllByRole('status').filter(({ textContent }) => textContent?.includes('результат'))
    expect(said).toBeUndefined()
    await waitFor(() => expect(screen.getByText(new RegExp(`^2 из ${total}: .*стратегич`, 'i'))).toBeInTheDocument())
  })

  it('leaves filter, hash and language switch whole, and they leave it', async () => {
    await renderApp(`${EN}?topic=syria&find=treaty#p4`)
    await waitFor(() => expect(litWords().length).toBeGreaterThan(0))
    expect(screen.getByRole('link', { name: 'Русский' })).toHaveAttribute(
      'href',
      '/ru/lavrov-blinken-2021-05/?topic=syria&find=treaty#p4',
    )
    await userEvent.click(screen.getByRole('button', { name: 'Ukraine, 1 paragraph' }))
    await waitFor(() => expect(location.search).toBe('?topic=syria&topic=ukraine&find=treaty'))
    await userEvent.click(screen.getByRole('button', { name: 'Close the search' }))
    await waitFor(() => expect(location.search + location.hash).toBe('?topic=syria&topic=ukraine#p4'))
  })

  it('searches both languages side by side, also one that comes later', async () => {
    await renderApp(`${EN}?find=${encodeURIComponent('сирии')}`)
    await waitFor(() => expect(screen.getByText('Not found')).toBeVisible())
    await userEvent.click(screen.getByRole('link', { name: 'Side by side' }))
    await waitFor(() => expect(litWords()).toEqual(['Сирии']))
    expect(paragraphOf('found-current')).toBe('twin:p4')
    await userEvent.type(await field(), '{Backspace}{Backspace}{Backspace}{Backspace}{Backspace}syria')
    expect(litWords()).toEqual(['Syria'])
  })

  it('opens the fold that a place lies in', async () => {
    await renderApp(`${EN}?topic=syria&only=1&find=arctic`)
    const folded = () => [...document.querySelectorAll('[data-paragraph][hidden]')]
    const isFound = ({ textContent }: Element) => textContent?.includes('Arctic')
    await waitFor(() => expect(litWords().length).toBeGreaterThan(1))
    expect(folded().filter(isFound)).not.toEqual([])
    for (const _ of litWords()) await userEvent.type(await field(), '{Enter}')
    await waitFor(() => expect(folded().filter(isFound)).toEqual([]))
    expect(folded()).not.toEqual([])
  })

  it('closes on Back, and the focus does not go with it', async () => {
    await renderApp(RU)
    const opener = await control()
    await userEvent.click(opener)
    expect(await field()).toHaveFocus()
    act(() => {
      history.replaceState(null, '', RU)
      dispatchEvent(new PopStateEvent('popstate'))
    })
    expect(screen.queryByRole('search')).toBeNull()
    expect(opener).toHaveFocus()
  })

  it.each([
    { name: 'nothing', query: '?find=', value: '' },
    { name: 'spaces', query: '?find=%20%20', value: '  ' },
    { name: 'broken encoding', query: '?find=%E0%A4%A', value: '\ufffd%A' },
    { name: 'far too much', query: `?find=${'a'.repeat(5000)}`, value: 'a'.repeat(100) },
  ])('survives $name in the address, without taking the focus', async ({ query, value }) => {
    await renderApp(RU + query)
    expect(await field()).toHaveValue(value)
    expect(document.body).toHaveFocus()
    expect(litWords()).toEqual([])
    expect(screen.queryAllByRole('alert')).toHaveLength(value.length === 100 ? 1 : 0)
  })

  it('counts and steps where the browser lights nothing', async () => {
    vi.stubGlobal('CSS', { supports: () => false })
    await renderApp(`${EN}?find=treaty`)
    await waitFor(() => expect(screen.getByText(/^1 of \d+$/)).toBeVisible())
    await userEvent.type(await field(), '{Enter}')
    expect(screen.getByText(/^2 of \d+$/)).toBeVisible()
  })
})

describe('openFind', () => {
  it('opens the search, and leads to its field where it is open', async () => {
    await renderApp(`${EN}#p2`)
    await control()
    act(openFind)
    expect(await field()).toHaveFocus()
    await waitFor(() => expect(location.search + location.hash).toBe('?find=#p2'))
    await userEvent.keyboard('treaty')
    act(() => (document.activeElement as HTMLElement).blur())
    act(openFind)
    expect(await field()).toHaveFocus()
    await userEvent.keyboard('syria')
    expect(await field()).toHaveValue('syria')
  })
})
