import { configure, screen, waitFor, within } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { afterEach, beforeAll, describe, expect, it, vi } from 'vitest'
import { renderApp } from '#tests/support/renderApp.tsx'

// The test's DOM opens no popovers; what is in them is there all the same.
const showPopover = vi.fn()
Object.assign(HTMLElement.prototype, { showPopover })

// What is fetched on demand takes its time when it is compiled first, or the machine is busy.
configure({ asyncUtilTimeout: 10_000 })
beforeAll(() => Promise.all([import('./ReadingSettings.tsx'), import('./ShortcutsList.tsx')]))

afterEach(() => {
  vi.unstubAllGlobals()
  delete document.documentElement.dataset.theme
  localStorage.clear()
})

const control = (name: string) => screen.getByRole('button', { name })

describe('ReadingControl', () => {
  it('opens the text settings in the language of the page, and from then on by itself', async () => {
    await renderApp('/ru/')
    expect(control('Настройки текста')).not.toHaveAttribute('popovertarget')
    await userEvent.click(control('Настройки текста'))
    const panel = await screen.findByRole('dialog', { name: 'Настройки текста' })
    expect(showPopover).toHaveBeenCalledWith({ source: control('Настройки текста') })
    await userEvent.click(within(panel).getByRole('radio', { name: 'Сепия' }))
    expect(document.documentElement).toHaveAttribute('data-theme', 'sepia')
    expect(control('Настройки текста')).toHaveAttribute('popovertarget', panel.id)
  })

  it('leads to the list of shortcuts, which gives the focus back to it', async () => {
    await renderApp('/en/')
    await userEvent.click(control('Text settings'))
    await userEvent.click(await screen.findByRole('button', { name: 'Keyboard shortcuts' }))
    const list = await screen.findByRole('dialog', { name: 'Keyboard shortcuts' })
    await userEvent.click(within(list).getByRole('button', { name: 'Close' }))
    await waitFor(() => expect(screen.queryByRole('dialog', { name: 'Keyboard shortcuts' })).toBeNull())
    expect(control('Text settings')).toHaveFocus()
  })

  it('has the page say that a setting is not kept', async () => {
    vi.stubGlobal('localStorage', undefined)
    await renderApp('/en/lavrov-blinken-2021-05/')
    await userEvent.click(control('Text settings'))
    await userEvent.click(await screen.findByRole('radio', { name: 'Dark' }))
    const notice = await screen.findByText(/^The browser does not let settings be kept/)
    expect(notice.closest('[role="status"]')).toBeVisible()
    await userEvent.click(screen.getByRole('button', { name: 'Hide this message' }))
    expect(notice).not.toBeInTheDocument()
  })
})
