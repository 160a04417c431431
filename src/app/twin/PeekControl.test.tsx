import { screen } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { expect, it, vi } from 'vitest'
import { renderWithI18n } from '#tests/support/renderWithI18n.tsx'
import { PeekControl } from './PeekControl.tsx'

it.each([
  { lang: 'en', name: 'RU: paragraph 2 in Russian', shown: 'RU' },
  { lang: 'ru', name: 'EN: абзац 2 по-английски', shown: 'EN' },
] as const)(
  'asks for the other language of a $lang paragraph, and says whether it is shown',
  async ({ lang, name, shown }) => {
    const onPeek = vi.fn()
    renderWithI18n(<PeekControl lang={lang} number={2} onPeek={onPeek} />, lang)
    const control = screen.getByRole('button', { name, expanded: false })
    expect(control).toHaveTextContent(shown)
    await userEvent.click(control)
    expect(screen.getByRole('button', { name, expanded: true })).toBe(control)
    await userEvent.click(control)
    expect(screen.getByRole('button', { name, expanded: false })).toBe(control)
    expect(onPeek).toHaveBeenCalledTimes(2)
  },
)
