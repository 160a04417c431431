import { act, fireEvent, screen, waitFor, within } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { renderApp } from '#tests/support/renderApp.tsx'

const EN = '/en/lavrov-blinken-2021-05/'
const HTML = HTMLElement.prototype

/** The place that a test presses, whatever words are there. */
const BOX = new DOMRect(100, 100, 10, 20)

// The DOM of these tests has no popovers: what is drawn is taken as open.
beforeEach(() => {
  HTML.showPopover = vi.fn()
  HTML.hidePopover = vi.fn()
})
afterEach(() => {
  getSelection()?.removeAllRanges()
})

const paragraph = (id: string) => document.getElementById(id) as HTMLElement

/** Presses the first character of words of a paragraph, in the element that holds them. */
function press(id: string, words: string) {
  vi.spyOn(Range.prototype, 'getClientRects').mockImplementation(function (this: Range) {
    const at = this.startContainer.textContent?.indexOf(words) ?? -1
    const isHere = paragraph(id).contains(this.startContainer) && this.startOffset <= at && at < this.endOffset
    return (isHere ? [BOX] : []) as unknown as DOMRectList
  })
  const walker = document.createTreeWalker(paragraph(id), NodeFilter.SHOW_TEXT)
  let node = walker.nextNode()
  while (node !== null && !node.textContent?.includes(words)) node = walker.nextNode()
  if (!node?.parentElement) throw new Error(`“${words}” does not stand in one piece of ${id}`)
  fireEvent.pointerDown(node.parentElement)
  fireEvent.click(node.parentElement, { clientX: 105, clientY: 110, detail: 1 })
}

/** A dialog of a name and the entries of its list of marks. */
function dialog(name: string) {
  return screen.getByRole('dialog', { name, hidden: true })
}
const entries = (card: HTMLElement) =>
  within(card)
    .queryAllByRole('listitem', { hidden: true })
    .map(({ textContent }) => textContent)

describe('words that are pressed', () => {
  it('open a chooser of their marks, shortest first', async () => {
    await renderApp(EN)
    press('p4', 'INF')
    const chooser = dialog('Marked here')
    expect(entries(chooser)).toEqual(['Topic INF Treaty', 'Term INF Treaty', 'Direct quotation 2 Russian MFA'])
    expect(within(chooser).getByRole('button', { name: 'Topic INF Treaty', hidden: true })).toHaveFocus()
    expect(HTML.showPopover).toHaveBeenCalledOnce()
  })

  it('name a quotation inside a quotation, which opens nothing of its own', async () => {
    await renderApp(EN)
    press('p2', 'on the margins')
    const chooser = dialog('Marked here')
    expect(entries(chooser)).toEqual([
      'Quotation within the quotation ‘on the margins’',
      'Direct quotation 1 Russian MFA',
    ])
    expect(
      within(chooser)
        .getAllByRole('button', { hidden: true })
        .map(({ textContent }) => textContent),
    ).toEqual(['', 'Direct quotation 1 Russian MFA'])
  })

  it('switch a topic from the chooser', async () => {
    await renderApp(EN)
    press('p4', 'Syria')
    const topic = within(dialog('Marked here')).getByRole('button', { name: 'Topic Syria', hidden: true })
    expect(topic).toHaveAttribute('aria-pressed', 'false')
    await userEvent.click(topic)
    await waitFor(() => expect(location.search).toBe('?topic=syria'))
    expect(topic).toHaveAttribute('aria-pressed', 'true')
  })

  it('open the card of the one that they name', async () => {
    await renderApp(EN)
    press('p1', 'Antony Blinken')
    expect(dialog('Antony Blinken')).toHaveTextContent('US Secretary of State at the time')
    expect(screen.getByText('Энтони Блинкен')).toHaveAttribute('lang', 'ru')
  })

  it('let one choose between those that they name, in place of the chooser', async () => {
    await renderApp(EN)
    press('p4', 'the two')
    const chooser = dialog('Marked here')
    expect(entries(chooser)).toEqual(['Person Sergey Lavrov', 'Person Antony Blinken'])
    await userEvent.click(within(chooser).getByRole('button', { name: 'Person Sergey Lavrov', hidden: true }))
    expect(dialog('Sergey Lavrov')).toBeInTheDocument()
    expect(screen.queryByRole('dialog', { name: 'Marked here', hidden: true })).toBeNull()
  })

  it.each([
    { name: 'bear no mark', words: 'have spoken', id: 'p1' },
    { name: 'bear a quotation alone', words: 'agreed to hold', id: 'p2' },
  ])('open nothing where they $name', async ({ words, id }) => {
    await renderApp(EN)
    press(id, words)
    expect(HTML.showPopover).not.toHaveBeenCalled()
  })

  it('open nothing in another wording than ours', async () => {
    await renderApp(EN)
    paragraph('p1').prepend('Translated. ')
    press('p1', 'Antony Blinken')
    expect(HTML.showPopover).not.toHaveBeenCalled()
  })
})

describe('the name of a speaker', () => {
  const names = (name: string) => screen.getAllByRole('button', { name, hidden: true })

  it('opens the card of the speaker, whose links are followed and led back from', async () => {
    await renderApp(EN)
    const name = within(screen.getByRole('region', { name: 'Quotations' })).getAllByRole('button', {
      name: 'Russian MFA',
    })[0] as HTMLElement
    await userEvent.click(name)
    const card = dialog('Ministry of Foreign Affairs of Russia')
    await userEvent.click(within(card).getByRole('link', { name: 'paragraph 1', hidden: true }))
    await waitFor(() => expect(location.hash).toBe('#p1'))
    expect(paragraph('p1')).toHaveFocus()
    await userEvent.click(screen.getByRole('button', { name: 'Back to where I was' }))
    expect(name).toHaveFocus()
  })

  it('names both where two speak', async () => {
    await renderApp(EN)
    await userEvent.click(names('Lavrov and Blinken, per the MFA')[0] as HTMLElement)
    expect(entries(dialog('Whose words'))).toEqual(['Person Sergey Lavrov', 'Person Antony Blinken'])
  })
})

describe('a card of the text', () => {
  const open = (id: string) =>
    act(() => {
      const event = Object.assign(new Event('beforetoggle'), { newState: 'open' })
      document.getElementById(id)?.dispatchEvent(event)
    })

  it('of a quotation lists the marks that share its words, shortest first', async () => {
    await renderApp(EN)
    open('card:q1')
    const card = document.getElementById('card:q1') as HTMLElement
    expect(within(card).getByRole('heading', { name: 'Marked in these words', hidden: true })).toBeInTheDocument()
    expect(entries(card)).toEqual([
      'Normalising relations',
      'Person Antony Blinken',
      'Person Sergey Lavrov',
      'Quotation within the quotation ‘on the margins’',
      'Topic Normalising relations',
    ])
    await userEvent.click(within(card).getByRole('button', { name: 'Person Antony Blinken', hidden: true }))
    expect(dialog('Antony Blinken')).toBeInTheDocument()
  })

  it('of a term leads to its mentions and to the quotations that speak of it', async () => {
    await renderApp(EN)
    open('card:term:inf-treaty')
    const card = dialog('INF Treaty')
    const links = within(card).getAllByRole('link', { hidden: true })
    expect(links.map((link) => [link.textContent, link.getAttribute('href')])).toEqual([
      ['Direct quotation 2', '#q2'],
      ['paragraph 4', '#p4'],
    ])
  })
})

describe('a paragraph that has the focus', () => {
  it('is followed by the way to its marks, each named once', async () => {
    await renderApp(EN)
    act(() => paragraph('p3').focus())
    const control = screen.getByRole('button', { name: '4 marks in paragraph 3' })
    await userEvent.click(control)
    expect(entries(dialog('Marks in paragraph 3'))).toEqual([
      'Topic Strategic stability',
      'Topic Korean Peninsula',
      'Topic JCPOA · Iran',
      'Term JCPOA',
    ])
    act(() => paragraph('p1').focus())
    expect(screen.getByRole('button', { name: '3 marks in paragraph 1' })).toBeInTheDocument()
    expect(screen.queryByRole('button', { name: '4 marks in paragraph 3' })).toBeNull()
  })
})
