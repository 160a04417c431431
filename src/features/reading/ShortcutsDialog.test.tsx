import { screen } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { renderWithI18n } from '#tests/support/renderWithI18n.tsx'
import type { Shortcut } from './Shortcut.ts'
import { ShortcutsDialog } from './ShortcutsDialog.tsx'

const SHORTCUTS: Shortcut[] = [
  { key: 'p', name: 'nextParagraph' },
  { key: 'P', name: 'previousParagraph' },
  { key: '?', name: 'list' },
]
const onRefuse = vi.fn()

afterEach(() => {
  vi.unstubAllGlobals()
  delete document.documentElement.dataset.keys
  localStorage.clear()
  vi.clearAllMocks()
})

function renderList() {
  renderWithI18n(<ShortcutsDialog shortcuts={SHORTCUTS} onRefuse={onRefuse} onClose={() => {}} />)
  return screen.getByRole('checkbox', { name: 'Answer single keys' })
}

describe('ShortcutsDialog', () => {
  it('names each key and what it does', () => {
    renderList()
    expect(screen.getByRole('dialog', { name: 'Keyboard shortcuts' })).toBeVisible()
    const [keys, names] = [screen.getAllByRole('term'), screen.getAllByRole('definition')]
    expect(keys.map(({ textContent }) => textContent)).toEqual(['P', 'Shift P', '?'])
    expect(names.map(({ textContent }) => textContent)).toEqual(['Next paragraph', 'Previous paragraph', 'This list'])
  })

  it('switches single keys off, for later visits too, and on again', async () => {
    const switched = renderList()
    expect(switched).toBeChecked()
    await userEvent.click(switched)
    expect(switched).not.toBeChecked()
    expect(localStorage.getItem('readout:keys')).toBe('off')
    expect(document.documentElement).toHaveAttribute('data-keys', 'off')
    await userEvent.click(switched)
    expect(localStorage.getItem('readout:keys')).toBeNull()
    expect(onRefuse).not.toHaveBeenCalled()
  })

  it('shows that they are off, and tells where that is not kept', async () => {
    document.documentElement.dataset.keys = 'off'
    const switched = renderList()
    expect(switched).not.toBeChecked()
    vi.stubGlobal('localStorage', undefined)
    await userEvent.click(switched)
    expect(onRefuse).toHaveBeenCalledOnce()
    expect(switched).toBeChecked()
  })
})
