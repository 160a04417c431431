import { screen } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { afterEach, describe, expect, it } from 'vitest'
import { renderWithI18n } from '#tests/support/renderWithI18n.tsx'
import { ThemeMenu } from './ThemeMenu.tsx'

afterEach(() => {
  delete document.documentElement.dataset.theme
  localStorage.clear()
})

const chosen = () => screen.getByRole('radio', { checked: true })

describe('ThemeMenu', () => {
  it('shows the theme in force', () => {
    document.documentElement.dataset.theme = 'dark'
    renderWithI18n(<ThemeMenu />)
    expect(chosen()).toHaveAccessibleName('Dark')
  })

  it('puts a theme in force and keeps it, and gives it back to the system', async () => {
    renderWithI18n(<ThemeMenu />, 'ru')
    expect(chosen()).toHaveAccessibleName('Как в системе')
    await userEvent.click(screen.getByRole('radio', { name: 'Тёмное' }))
    expect(document.documentElement).toHaveAttribute('data-theme', 'dark')
    expect(localStorage.getItem('readout:theme')).toBe('dark')
    await userEvent.click(screen.getByRole('radio', { name: 'Как в системе' }))
    expect(document.documentElement).not.toHaveAttribute('data-theme')
    expect(localStorage.getItem('readout:theme')).toBeNull()
  })
})
