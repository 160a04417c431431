import { screen, waitFor } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { describe, expect, it, vi } from 'vitest'
import { renderWithI18n } from '#tests/support/renderWithI18n.tsx'
import { FindStrip, type FindStripProps } from './FindStrip.tsx'

const FOUND = { words: 'мир', isCut: false, total: 3, index: 0, excerpt: null }

function renderStrip(given: Partial<FindStripProps> = {}, lang: 'ru' | 'en' = 'ru') {
  const handlers = { onWords: vi.fn(), onStep: vi.fn(), onClose: vi.fn() }
  renderWithI18n(<FindStrip {...FOUND} {...handlers} {...given} />, lang)
  return handlers
}

const field = () => screen.getByRole('searchbox', { name: 'Слова из текста' })
const button = (name: string) => screen.getByRole('button', { name })

describe('FindStrip', () => {
  it('is a search by name, with the words in its field', async () => {
    const { onWords } = renderStrip()
    expect(screen.getByRole('search', { name: 'Поиск в тексте' })).toContainElement(field())
    expect(field()).toHaveValue('мир')
    await userEvent.type(field(), 'у')
    expect(onWords).toHaveBeenCalledWith('миру')
  })

  it('steps by Enter, by Shift+Enter and by its buttons', async () => {
    const { onStep } = renderStrip()
    await userEvent.type(field(), '{Enter}')
    await userEvent.type(field(), '{Shift>}{Enter}{/Shift}')
    await userEvent.click(button('Следующий результат'))
    await userEvent.click(button('Предыдущий результат'))
    expect(onStep.mock.calls).toEqual([[1], [-1], [1], [-1]])
  })

  it('steps once for Enter on a button, whichever way the button leads', async () => {
    const { onStep } = renderStrip()
    button('Следующий результат').focus()
    await userEvent.keyboard('{Shift>}{Enter}{/Shift}')
    expect(onStep.mock.calls).toEqual([[1]])
  })

  it.each(['field', 'button'])('is closed by Escape in the %s', async (place) => {
    const { onClose, onWords } = renderStrip()
    if (place === 'field') field().focus()
    else button('Следующий результат').focus()
    await userEvent.keyboard('{Escape}')
    expect(onClose).toHaveBeenCalledOnce()
    expect(onWords).not.toHaveBeenCalled()
  })

  it('is closed by its button', async () => {
    const { onClose } = renderStrip()
    await userEvent.click(button('Закрыть поиск'))
    expect(onClose).toHaveBeenCalledOnce()
  })

  it.each([
    { lang: 'ru' as const, total: 1, said: '«мир»: 1 результат.' },
    { lang: 'ru' as const, total: 3, said: '«мир»: 3 результата.' },
    { lang: 'ru' as const, total: 5, said: '«мир»: 5 результатов.' },
    { lang: 'ru' as const, total: 21, said: '«мир»: 21 результат.' },
    { lang: 'ru' as const, total: 0, said: '«мир»: ничего не найдено.' },
    { lang: 'en' as const, total: 1, said: '“мир”: 1 result.' },
    { lang: 'en' as const, total: 3, said: '“мир”: 3 results.' },
    { lang: 'en' as const, total: 0, said: '“мир”: nothing found.' },
  ])('says of $total in $lang: $said', async ({ lang, total, said }) => {
    renderStrip({ total }, lang)
    expect(screen.getByRole('status')).toBeEmptyDOMElement()
    await waitFor(() => expect(screen.getByRole('status')).toHaveTextContent(said))
  })

  it('says what stands where the reader has stepped to', async () => {
    renderStrip({ index: 1, excerpt: 'за мир во всём' })
    expect(screen.getByText('2 из 3')).toBeVisible()
    await waitFor(() => expect(screen.getByRole('status')).toHaveTextContent('2 из 3: за мир во всём'))
  })

  it('leads nowhere where nothing is found, and says so', () => {
    renderStrip({ total: 0, index: -1 })
    expect(screen.getByText('Не найдено')).toBeVisible()
    expect(button('Следующий результат')).toBeDisabled()
    expect(button('Предыдущий результат')).toBeDisabled()
  })

  it.each(['', '  '])('counts and says nothing for “%s”', async (words) => {
    renderStrip({ words, total: 0, index: -1 })
    expect(screen.queryByText('Не найдено')).toBeNull()
    await expect(
      waitFor(() => expect(screen.getByRole('status')).not.toBeEmptyDOMElement(), { timeout: 700 }),
    ).rejects.toThrow()
  })

  it('says that it looks for the beginning alone of what is too long', () => {
    renderStrip({ isCut: true })
    expect(screen.getByRole('alert')).toHaveTextContent('до 100 знаков')
  })
})
