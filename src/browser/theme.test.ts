import { afterEach, describe, expect, it } from 'vitest'
import { applyTheme, currentTheme } from './theme.ts'

afterEach(() => {
  delete document.documentElement.dataset.theme
  localStorage.clear()
})

describe('the theme', () => {
  it.each(['light', 'dark'] as const)('is %s once applied, and is kept', (theme) => {
    applyTheme(theme)
    expect(currentTheme()).toBe(theme)
    expect(document.documentElement).toHaveAttribute('data-theme', theme)
    expect(localStorage.getItem('readout:theme')).toBe(theme)
  })

  it('is given back to the system and forgotten', () => {
    applyTheme('dark')
    applyTheme('system')
    expect(currentTheme()).toBe('system')
    expect(document.documentElement).not.toHaveAttribute('data-theme')
    expect(localStorage.getItem('readout:theme')).toBeNull()
  })

  it.each(['', 'sepia?', '<script>'])('is the system’s where the attribute says “%s”', (rubbish) => {
    document.documentElement.dataset.theme = rubbish
    expect(currentTheme()).toBe('system')
  })
})
