import { act, render, screen } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { CopyControl } from './CopyControl.tsx'

function renderControl(copy: (text: string) => Promise<boolean>) {
  render(
    <>
      <CopyControl
        kind="link"
        text={() => 'https://example.org/#q1'}
        label="Copy link"
        doneLabel="Copied"
        failedLabel="Copy by hand:"
        copy={copy}
      />
      <button type="button">Elsewhere</button>
    </>,
  )
  return screen.getByRole('button', { name: 'Copy link' })
}

afterEach(() => {
  vi.useRealTimers()
})

describe('CopyControl', () => {
  it('carries no live region until it is in use', async () => {
    renderControl(async () => true)
    expect(screen.queryByRole('status')).toBeNull()
    await userEvent.tab()
    expect(screen.getByRole('status')).toBeEmptyDOMElement()
  })

  it('copies the text and says that it did', async () => {
    const copy = vi.fn(async () => true)
    await userEvent.click(renderControl(copy))
    expect(copy).toHaveBeenCalledExactlyOnceWith('https://example.org/#q1')
    expect(screen.getByRole('status')).toHaveTextContent('Copied')
    expect(screen.queryByRole('textbox')).toBeNull()
  })

  it('takes its word back after a while and keeps the focus', async () => {
    vi.useFakeTimers({ shouldAdvanceTime: true })
    const control = renderControl(async () => true)
    await userEvent.setup({ advanceTimers: vi.advanceTimersByTime }).click(control)
    expect(screen.getByRole('status')).toHaveTextContent('Copied')
    act(() => {
      vi.advanceTimersByTime(5000)
    })
    expect(screen.getByRole('status')).toBeEmptyDOMElement()
    expect(control).toHaveFocus()
  })

  it('shows the text, selected, where the clipboard refuses', async () => {
    await userEvent.click(renderControl(async () => false))
    const field = screen.getByRole<HTMLTextAreaElement>('textbox', { name: 'Copy by hand:' })
    expect(field).toHaveFocus()
    expect(field.value.slice(field.selectionStart, field.selectionEnd)).toBe('https://example.org/#q1')
    expect(screen.getByRole('status')).toBeEmptyDOMElement()
  })

  it('closes the text on Escape and returns the focus to the control', async () => {
    const control = renderControl(async () => false)
    await userEvent.click(control)
    await userEvent.keyboard('{Escape}')
    expect(screen.queryByRole('textbox')).toBeNull()
    expect(control).toHaveFocus()
  })

  it('closes the text when the focus goes elsewhere', async () => {
    await userEvent.click(renderControl(async () => false))
    await userEvent.click(screen.getByRole('button', { name: 'Elsewhere' }))
    expect(screen.queryByRole('textbox')).toBeNull()
  })
})
