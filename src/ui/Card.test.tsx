import { render, screen } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { Card } from './Card.tsx'

describe('Card', () => {
  it('is a popover and a dialog under its title, with a control that closes it', () => {
    render(
      <Card id="card:q1" title="Direct quotation" closeLabel="Close">
        the words
      </Card>,
    )
    const card = screen.getByRole('dialog', { name: 'Direct quotation' })
    expect(card).toHaveAttribute('popover', 'auto')
    expect(card).toHaveTextContent('the words')
    const close = screen.getByRole('button', { name: 'Close' })
    expect(close).toHaveAttribute('popovertarget', 'card:q1')
    expect(close).toHaveAttribute('popovertargetaction', 'hide')
  })
})
