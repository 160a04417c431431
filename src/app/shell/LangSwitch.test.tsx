import { screen } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { describe, expect, it, vi } from 'vitest'
import { renderWithI18n } from '#tests/support/renderWithI18n.tsx'
import { LangSwitch } from './LangSwitch.tsx'

const links = () => screen.getAllByRole('link').map((link) => [link.textContent, link.getAttribute('href')])
const current = () => screen.getAllByRole('link').filter((link) => link.hasAttribute('aria-current'))

describe('LangSwitch', () => {
  it('leads to the page in each language and, where there is such a page, in both', () => {
    renderWithI18n(<LangSwitch lang="en" to={(lang) => `/${lang}/a/`} beside="/en/a/?with=ru" />)
    expect(links()).toEqual([
      ['Русский', '/ru/a/'],
      ['English', '/en/a/'],
      ['Side by side', '/en/a/?with=ru'],
    ])
    expect(current()).toEqual([screen.getByRole('link', { name: 'English' })])
  })

  it('names what is shown now: both languages', () => {
    renderWithI18n(<LangSwitch lang={null} to={(lang) => `/${lang}/a/`} beside="/en/a/?with=ru" />)
    expect(current()).toEqual([screen.getByRole('link', { name: 'Side by side' })])
  })

  it('has no third way where there is no such page, and then nothing is shown now', () => {
    renderWithI18n(<LangSwitch lang={null} to={(lang) => `/${lang}/`} />)
    expect(links()).toHaveLength(2)
    expect(current()).toEqual([])
  })

  it('tells of a switch', async () => {
    const onSwitch = vi.fn()
    renderWithI18n(<LangSwitch lang="en" to={(lang) => `/${lang}/`} onSwitch={onSwitch} />)
    await userEvent.click(screen.getByRole('link', { name: 'Русский' }))
    expect(onSwitch).toHaveBeenCalledOnce()
  })
})
