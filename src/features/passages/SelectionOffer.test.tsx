import { act, cleanup, fireEvent, screen, waitFor, within } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { parseTextDirectives } from '#browser/textDirective.ts'
import type { Quotation } from '#domain/readout.ts'
import { buildQuotation } from '#tests/support/buildReadout.ts'
import { renderWithI18n } from '#tests/support/renderWithI18n.tsx'
import { type OfferProps, PassageOffer } from './PassageOffer.tsx'

/** More than the milliseconds without a change after which a selection is taken as made. */
const REST = 300
/** The words are there from the start in tests. */
const loadWords = async () => {}
const PAGE = 'https://example.org/ru/sample/'

type Given = { copy?: (text: string) => Promise<boolean>; quotations?: Quotation[] } & Partial<
  Pick<OfferProps, 'onCite'>
>

function renderOffer({ copy = async () => true, quotations = [], onCite = () => {} }: Given = {}) {
  renderWithI18n(
    <>
      <h1>Мой заголовок</h1>
      <div>
        <section>
          <div data-paragraph="p1">
            <p>Вот мои слова о том, что сказано было раньше.</p>
          </div>
          <div data-paragraph="p2">
            <p tabIndex={-1}>
              Вот <span data-testid="word">мой</span> ответ: <span data-quotation="q7">«слова цитаты»</span>
              <button type="button" popoverTarget="card:q7">
                7
              </button>
              , и всё.
            </p>
          </div>
        </section>
      </div>
      <PassageOffer
        loadWords={loadWords}
        quotations={quotations}
        copy={copy}
        onCite={onCite}
        permalink={(id) => (id ? `${PAGE}#${id}` : PAGE)}
      />
    </>,
    'ru',
  )
}

/** Selects what an element holds, as a reader does. */
function select(element: Element) {
  act(() => {
    getSelection()?.selectAllChildren(element)
    document.dispatchEvent(new Event('selectionchange'))
  })
}

const offer = () => screen.findByRole('group', { name: 'Ссылка на выделенное' })

afterEach(() => {
  vi.useRealTimers()
  getSelection()?.removeAllRanges()
})

describe('PassageOffer', () => {
  it('gives a link to the words as they stand, told apart from those that differ by a mark only', async () => {
    const copy = vi.fn(async (_address: string) => true)
    renderOffer({ copy })
    select(screen.getByTestId('word'))
    await offer()
    await userEvent.click(screen.getByRole('button', { name: 'Скопировать ссылку на этот фрагмент' }))
    const [address = ''] = copy.mock.lastCall ?? []
    expect(address.startsWith(`${PAGE}#:~:text=`)).toBe(true)
    const [directive] = parseTextDirectives(address)
    expect(directive?.start).toBe('мой')
    // «Вот мой» alone would also lead to «Вот мои» where marks do not count.
    expect(directive?.suffix).toMatch(/^ответ/)
    expect(await screen.findByText('Скопировано')).toBeVisible()
  })

  it('hears of words that were selected before it was there', async () => {
    renderOffer({})
    const drawn = document.body.innerHTML
    cleanup()
    const served = document.createElement('div')
    served.innerHTML = drawn
    document.body.append(served)
    getSelection()?.selectAllChildren(screen.getByTestId('word'))
    renderWithI18n(
      <PassageOffer loadWords={loadWords} quotations={[]} copy={vi.fn()} onCite={vi.fn()} permalink={() => PAGE} />,
      'ru',
    )
    expect(await offer()).toBeVisible()
    served.remove()
  })

  it('offers the link of the quotation before that of its words', async () => {
    const copy = vi.fn(async (_address: string) => true)
    renderOffer({ copy, quotations: [buildQuotation({ id: 'q7', label: '7' })] })
    select(screen.getByText('«слова цитаты»'))
    const bar = await offer()
    const names = [...bar.querySelectorAll('button')].map((button) => button.textContent)
    expect(names).toEqual([
      'Скопировать ссылку на цитату 7',
      'Скопировать ссылку на этот фрагмент',
      'Процитировать: цитата 7',
    ])
    await userEvent.click(screen.getByRole('button', { name: 'Скопировать ссылку на цитату 7' }))
    expect(copy).toHaveBeenCalledExactlyOnceWith(`${PAGE}#q7`)
  })

  it('cites the quotation that the words lie in, whose number has the focus afterwards', async () => {
    const onCite = vi.fn()
    renderOffer({ quotations: [buildQuotation({ id: 'q7', label: '7' })], onCite })
    select(screen.getByText('«слова цитаты»'))
    await offer()
    await userEvent.click(screen.getByRole('button', { name: 'Процитировать: цитата 7' }))
    expect(onCite).toHaveBeenCalledExactlyOnceWith('q7', screen.getByRole('button', { name: '7' }))
    expect(screen.queryByRole('group')).toBeNull()
  })

  it('cites words that lie in no quotation with the link to them, and ends at their paragraph', async () => {
    const onCite = vi.fn()
    renderOffer({ onCite })
    const word = screen.getByTestId('word')
    select(word)
    await offer()
    await userEvent.click(screen.getByRole('button', { name: 'Процитировать' }))
    const passage = { words: 'мой', url: expect.stringContaining(`${PAGE}#:~:text=`) }
    expect(onCite).toHaveBeenCalledExactlyOnceWith(passage, word.closest('p'))
  })

  it('goes with the selection, and is not made outside the article', async () => {
    renderOffer()
    select(screen.getByTestId('word'))
    await offer()
    select(screen.getByRole('heading', { level: 1 }))
    await waitFor(() => expect(screen.queryByRole('group')).toBeNull())
  })

  it('is reached by Tab from the text and closed by Escape', async () => {
    renderOffer()
    select(screen.getByTestId('word'))
    await offer()
    await userEvent.tab()
    expect(screen.getByRole('button', { name: 'Скопировать ссылку на этот фрагмент' })).toHaveFocus()
    await userEvent.keyboard('{Escape}')
    expect(screen.queryByRole('group')).toBeNull()
  })

  it('stays closed for the words that it was closed for, and comes when they are selected anew', async () => {
    renderOffer()
    select(screen.getByTestId('word'))
    await offer()
    vi.useFakeTimers()
    // Heard of late: the browser tells of a selection in its own time.
    select(screen.getByTestId('word'))
    fireEvent.keyDown(document.body, { key: 'Escape' })
    act(() => vi.advanceTimersByTime(REST))
    expect(screen.queryByRole('group')).toBeNull()
    fireEvent(document, new Event('selectstart'))
    select(screen.getByTestId('word'))
    act(() => vi.advanceTimersByTime(REST))
    expect(screen.getByRole('group')).toBeVisible()
  })

  it('keeps the focus that it has when more words are selected', async () => {
    renderOffer()
    select(screen.getByTestId('word'))
    const bar = await offer()
    vi.useFakeTimers()
    select(screen.getByText('«слова цитаты»'))
    const link = within(bar).getByRole('button', { name: 'Скопировать ссылку на этот фрагмент' })
    act(() => {
      vi.advanceTimersByTime(REST)
      // Reached by Tab after the change was heard of and before it is drawn.
      link.focus()
    })
    expect(screen.getByRole('button', { name: 'Скопировать ссылку на этот фрагмент' })).toHaveFocus()
  })

  it('says of no other words that they were copied', async () => {
    renderOffer()
    select(screen.getByTestId('word'))
    await offer()
    await userEvent.click(screen.getByRole('button', { name: 'Скопировать ссылку на этот фрагмент' }))
    expect(screen.getByRole('status')).toHaveTextContent('Скопировано')
    act(() => screen.getByRole('button', { name: 'Скопировать ссылку на этот фрагмент' }).blur())
    select(screen.getByText('«слова цитаты»'))
    await waitFor(() => expect(screen.getByRole('status')).not.toHaveTextContent('Скопировано'))
  })

  it('shows the link to copy by hand where the clipboard refuses', async () => {
    renderOffer({ copy: async () => false })
    select(screen.getByTestId('word'))
    await offer()
    await userEvent.click(screen.getByRole('button', { name: 'Скопировать ссылку на этот фрагмент' }))
    expect(screen.getByRole<HTMLTextAreaElement>('textbox').value).toContain(`${PAGE}#:~:text=`)
  })
})
