import { act, render, screen } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { describe, expect, it, vi } from 'vitest'
import { createI18n } from '#i18n/createI18n.ts'
import ru from '#i18n/ru.json'
import { renderWithI18n } from '#tests/support/renderWithI18n.tsx'
import { offerUpdate } from './offerUpdate.tsx'
import { UpdateNotice } from './UpdateNotice.tsx'

const CASES = [
  { lang: 'ru', message: 'Вышла новая версия', accept: 'Обновить страницу', later: 'Позже' },
  { lang: 'en', message: 'A new version is available', accept: 'Reload', later: 'Later' },
] as const

describe('UpdateNotice', () => {
  it.each(CASES)('offers a new version in $lang and leaves it to the reader', async (words) => {
    const [onAccept, onLater] = [vi.fn(), vi.fn()]
    renderWithI18n(<UpdateNotice onAccept={onAccept} onLater={onLater} />, words.lang)
    expect(screen.getByRole('status')).toHaveTextContent(words.message)
    expect(onAccept).not.toHaveBeenCalled()
    await userEvent.click(screen.getByRole('button', { name: words.later }))
    expect(onLater).toHaveBeenCalledOnce()
    expect(onAccept).not.toHaveBeenCalled()
    await userEvent.click(screen.getByRole('button', { name: words.accept }))
    expect(onAccept).toHaveBeenCalledOnce()
  })
})

describe('offerUpdate', () => {
  const offer = (accept = () => {}) => act(() => offerUpdate(createI18n('ru', ru), accept))

  it('stands beside the application, accepts, and goes when it is put off', async () => {
    render(<main>text</main>)
    const accept = vi.fn()
    await offer(accept)
    await userEvent.click(screen.getByRole('button', { name: 'Обновить страницу' }))
    expect(accept).toHaveBeenCalledOnce()
    await userEvent.click(screen.getByRole('button', { name: 'Позже' }))
    expect(screen.queryByRole('status')).toBeNull()
    expect(screen.getByRole('main')).toHaveTextContent('text')
  })

  it('offers the newest version only', async () => {
    await offer()
    await offer()
    expect(screen.getAllByRole('status')).toHaveLength(1)
    await userEvent.click(screen.getByRole('button', { name: 'Позже' }))
    expect(screen.queryByRole('status')).toBeNull()
  })
})
