import { render, screen } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import type { ReactNode } from 'react'
import { describe, expect, it, vi } from 'vitest'
import { Dialog } from './Dialog.tsx'

function renderDialog(children: ReactNode) {
  const onClose = vi.fn()
  render(
    <Dialog title="Cite" closeLabel="Close" onClose={onClose}>
      {children}
    </Dialog>,
  )
  return onClose
}

describe('Dialog', () => {
  it('is open, modal and named by its title', () => {
    const showModal = vi.spyOn(HTMLDialogElement.prototype, 'showModal')
    renderDialog('words')
    expect(screen.getByRole('dialog', { name: 'Cite' })).toHaveTextContent('words')
    expect(showModal).toHaveBeenCalledOnce()
  })

  it('begins at the chosen option', () => {
    renderDialog(
      <>
        <input type="radio" aria-label="a" />
        <input type="radio" aria-label="b" defaultChecked />
      </>,
    )
    expect(screen.getByRole('radio', { name: 'b' })).toHaveFocus()
  })

  it('begins at its first control where there are no options', () => {
    renderDialog('words')
    expect(screen.getByRole('button', { name: 'Close' })).toHaveFocus()
  })

  it('says that it was closed', async () => {
    const onClose = renderDialog('words')
    await userEvent.click(screen.getByRole('button', { name: 'Close' }))
    expect(onClose).toHaveBeenCalledOnce()
  })
})
