import { screen } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { buildReadout } from '#tests/support/buildReadout.ts'
import { renderWithI18n } from '#tests/support/renderWithI18n.tsx'
import { ReadoutHeader } from './ReadoutHeader.tsx'

const readout = buildReadout({
  source: [
    { text: 'After ', href: null },
    { text: 'a journal', href: 'https://example.org' },
    { text: '.', href: null },
  ],
})

describe('ReadoutHeader', () => {
  it('says what the contact was and when, above the headline', () => {
    renderWithI18n(<ReadoutHeader readout={readout} />)
    expect(screen.getByText('Phone call · 12 May 2021')).toBeVisible()
    expect(screen.getByRole('heading', { level: 1, name: 'A small call' })).toBeVisible()
    expect(screen.getByText('Two ministers spoke.')).toBeVisible()
  })

  it('links the source and says whose account it is', () => {
    renderWithI18n(<ReadoutHeader readout={readout} />)
    const link = screen.getByRole('link', { name: 'a journal' })
    expect(link).toHaveAttribute('href', 'https://example.org')
    expect(link.parentElement).toHaveTextContent('After a journal. This is our own account.')
  })

  it('is silent on the date where the item states it', () => {
    renderWithI18n(<ReadoutHeader readout={readout} />)
    expect(screen.queryByText(/^Date:/)).toBeNull()
  })

  it('names the records that the date rests on', () => {
    const records = [
      { id: 'a', name: 'Reuters', href: null },
      { id: 'b', name: 'RBC', href: 'https://example.org/rbc' },
    ]
    renderWithI18n(<ReadoutHeader readout={{ ...readout, dateProvenance: { kind: 'record', records } }} />)
    expect(screen.getByText(/^Date:/)).toHaveTextContent('Date: Reuters; RBC')
    expect(screen.getByRole('link', { name: 'RBC' })).toHaveAttribute('href', 'https://example.org/rbc')
  })
})
