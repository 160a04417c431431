import { fireEvent, screen, within } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { READING_SETTINGS } from '#browser/readingSettings.ts'
import { renderWithI18n } from '#tests/support/renderWithI18n.tsx'
import { ReadingPanel } from './ReadingPanel.tsx'

const { documentElement: root } = document
const [onRefuse, onShortcuts] = [vi.fn(), vi.fn()]

afterEach(() => {
  vi.unstubAllGlobals()
  for (const name of Object.keys(READING_SETTINGS)) root.removeAttribute(`data-${name}`)
  localStorage.clear()
  vi.clearAllMocks()
})

function renderPanel(lang: 'ru' | 'en' = 'en') {
  renderWithI18n(<ReadingPanel id="panel" onRefuse={onRefuse} onShortcuts={onShortcuts} />, lang)
}

const slide = (name: string, step: number) =>
  fireEvent.change(screen.getByRole('slider', { name }), { target: { value: String(step) } })

describe('ReadingPanel', () => {
  it('is a dialog with each setting under its name, at the value in force', () => {
    root.dataset.theme = 'dark'
    root.dataset.size = '23'
    renderPanel()
    const panel = within(screen.getByRole('dialog', { name: 'Text settings' }))
    const themes = within(panel.getByRole('group', { name: 'Theme' }))
    expect(themes.getAllByRole('radio').map((radio) => radio.closest('label')?.textContent)).toEqual([
      'As the system',
      'Light',
      'Sepia',
      'Dark',
    ])
    expect(themes.getByRole('radio', { checked: true })).toHaveAccessibleName('Dark')
    expect(
      within(panel.getByRole('group', { name: 'Typeface' })).getByRole('radio', { checked: true }),
    ).toHaveAccessibleName('Serif')
    const said = panel.getAllByRole('slider').map((slider) => slider.getAttribute('aria-valuetext'))
    expect(said).toEqual(['23 px', '66 characters', '1.7'])
  })

  it('puts each setting in force and keeps it', async () => {
    renderPanel('ru')
    await userEvent.click(screen.getByRole('radio', { name: 'Сепия' }))
    await userEvent.click(screen.getByRole('radio', { name: 'Без засечек' }))
    slide('Размер', 4)
    slide('Ширина', 1)
    slide('Интервал', 0)
    expect({ ...localStorage }).toEqual({
      'readout:theme': 'sepia',
      'readout:face': 'sans',
      'readout:size': '25',
      'readout:width': '61',
      'readout:spacing': '1.5',
    })
    expect({ ...root.dataset }).toMatchObject({ theme: 'sepia', face: 'sans', size: '25', width: '61', spacing: '1.5' })
    expect(screen.getByRole('slider', { name: 'Ширина' })).toHaveAttribute('aria-valuetext', '61 знак')
    expect(screen.getByText('1,5')).toBeVisible()
    expect(onRefuse).not.toHaveBeenCalled()
  })

  it('brings the usual look back, and lets the keys be', async () => {
    localStorage.setItem('readout:keys', 'off')
    Object.assign(root.dataset, { theme: 'sepia', size: '25', face: 'sans', keys: 'off' })
    renderPanel()
    slide('Width', 4)
    await userEvent.click(screen.getByRole('button', { name: 'Back to the usual look' }))
    expect({ ...localStorage }).toEqual({ 'readout:keys': 'off' })
    expect({ ...root.dataset }).toEqual({ keys: 'off' })
    expect(screen.getByRole('radio', { name: 'As the system' })).toBeChecked()
    expect(screen.getByRole('slider', { name: 'Width' })).toHaveValue('2')
  })

  it('tells where a setting is not kept, which holds all the same', async () => {
    vi.stubGlobal('localStorage', undefined)
    renderPanel()
    await userEvent.click(screen.getByRole('radio', { name: 'Dark' }))
    expect(onRefuse).toHaveBeenCalledOnce()
    expect(screen.getByRole('radio', { name: 'Dark' })).toBeChecked()
  })

  it('leads to the shortcuts', async () => {
    renderPanel()
    await userEvent.click(screen.getByRole('button', { name: 'Keyboard shortcuts' }))
    expect(onShortcuts).toHaveBeenCalledOnce()
  })
})
