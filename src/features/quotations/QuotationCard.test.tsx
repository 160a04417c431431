import { screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import type { ComponentProps } from 'react'
import { describe, expect, it, vi } from 'vitest'
import { buildContact, buildQuotation } from '#tests/support/buildReadout.ts'
import { renderWithI18n } from '#tests/support/renderWithI18n.tsx'
import { QuotationCard } from './QuotationCard.tsx'

function renderCard(given: Partial<ComponentProps<typeof QuotationCard>> = {}) {
  const props = {
    quotation: buildQuotation({ id: 'q1' }),
    contact: buildContact({ id: 'this-call' }),
    topics: [],
    position: 1,
    total: 2,
    isTranslation: false,
    permalink: (id: string) => `https://example.org/#${id}`,
    copyText: () => 'Words, with their source',
    copy: vi.fn(async () => true),
    previous: null,
    next: null,
    onStep: vi.fn(),
    onCite: vi.fn(),
    ...given,
  }
  renderWithI18n(<QuotationCard {...props} />)
  return props
}

describe('QuotationCard', () => {
  it('is a dialog named by the kind and place of the quotation', () => {
    renderCard()
    const card = screen.getByRole('dialog', { name: 'Direct quotation 1 of 2', hidden: true })
    expect(card).toHaveAttribute('id', 'card:q1')
    expect(card).toHaveAttribute('popover', 'auto')
  })

  it('names a reported passage by its letter', () => {
    renderCard({ quotation: buildQuotation({ id: 'r2', mode: 'reported', label: 'b' }), position: 2, total: 3 })
    expect(screen.getByRole('dialog', { name: 'Reported passage b: 2 of 3', hidden: true })).toBeInTheDocument()
  })

  it('shows the words, who said them, where, and the contact', () => {
    renderCard()
    expect(screen.getByRole('blockquote', { hidden: true })).toHaveTextContent('“The words of q1.”')
    expect(screen.getByText('Minister A,').closest('p')).toHaveTextContent('Minister A, at a press conference')
    const link = screen.getByRole('link', { name: /^This call, 12\sMay\s2021$/, hidden: true })
    expect(link).toHaveAttribute('href', '#this-call')
  })

  it('asks who said it, once there is something that answers', async () => {
    const onAskSpeaker = vi.fn()
    renderCard({ onAskSpeaker })
    const name = screen.getByRole('button', { name: 'Minister A', hidden: true })
    expect(name.closest('p')).toHaveTextContent('Minister A, at a press conference')
    await userEvent.click(name)
    expect(onAskSpeaker).toHaveBeenCalledExactlyOnceWith('q1', name)
  })

  it('names the record where the item does not say which contact it was', () => {
    const records = [{ id: 'release', name: 'a release', href: null }]
    renderCard({ quotation: buildQuotation({ id: 'q1', contactProvenance: { kind: 'record', records } }) })
    expect(screen.getByText('Contact by the record:', { exact: false })).toHaveTextContent(/a release$/)
  })

  it('lists its topics', () => {
    renderCard({
      topics: [
        { id: 'syria', name: 'Syria' },
        { id: 'libya', name: 'Libya' },
      ],
    })
    const items = screen.getAllByRole('listitem', { hidden: true }).map(({ textContent }) => textContent)
    expect(items).toEqual(['Syria', 'Libya'])
  })

  it.each([true, false])('says whether the words are our translation (%s)', (isTranslation) => {
    renderCard({ isTranslation })
    expect(screen.queryAllByText('Our translation.')).toHaveLength(isTranslation ? 1 : 0)
  })

  it('leads to its neighbours, where it has any', async () => {
    const { onStep } = renderCard({ next: 'r1' })
    expect(screen.queryByRole('button', { name: 'Previous', hidden: true })).toBeNull()
    await userEvent.click(screen.getByRole('button', { name: 'Next', hidden: true }))
    expect(onStep).toHaveBeenCalledExactlyOnceWith('r1')
  })

  it('is cited, and says what had the focus', async () => {
    const { onCite } = renderCard()
    const control = screen.getByRole('button', { name: 'Cite', hidden: true })
    await userEvent.click(control)
    expect(onCite).toHaveBeenCalledExactlyOnceWith('q1', control)
  })

  it.each([
    ['Copy quotation', 'Words, with their source'],
    ['Copy link', 'https://example.org/#q1'],
  ])('copies: %s', async (name, text) => {
    const { copy } = renderCard()
    await userEvent.click(screen.getByRole('button', { name, hidden: true }))
    expect(copy).toHaveBeenCalledExactlyOnceWith(text)
  })
})
