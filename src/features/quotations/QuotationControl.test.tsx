import { screen } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { buildQuotation } from '#tests/support/buildReadout.ts'
import { renderWithI18n } from '#tests/support/renderWithI18n.tsx'
import { QuotationControl } from './QuotationControl.tsx'

const direct = buildQuotation({ id: 'q1' })
const reported = buildQuotation({ id: 'r1', mode: 'reported', label: 'a' })

describe('QuotationControl', () => {
  const cases = [
    ['en', direct, 'Quotation 1: Minister A'],
    ['en', reported, 'Reported passage a: Minister A'],
    ['ru', direct, 'Цитата 1: Minister A'],
    ['ru', reported, 'Пересказ a: Minister A'],
  ] as const
  it.each(cases)('is named in %s by number and speaker (%#)', (lang, quotation, name) => {
    renderWithI18n(<QuotationControl quotation={quotation} />, lang)
    expect(screen.getByRole('button', { name })).toHaveTextContent(quotation.label)
  })

  it('opens the card of its quotation', () => {
    renderWithI18n(<QuotationControl quotation={direct} />)
    const control = screen.getByRole('button')
    expect(control).toHaveAttribute('popovertarget', 'card:q1')
  })
})
