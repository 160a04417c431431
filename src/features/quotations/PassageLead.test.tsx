import { screen } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { buildContact, buildParagraph, buildQuotation } from '#tests/support/buildReadout.ts'
import { renderWithI18n } from '#tests/support/renderWithI18n.tsx'
import { PassageLead } from './PassageLead.tsx'

const contact = buildContact({ id: 'this-call' })

describe('PassageLead', () => {
  it('opens with a quotation: words, speaker, source, contact and the way to its place', () => {
    renderWithI18n(
      <PassageLead kind="quotation" quotation={buildQuotation({ id: 'q1' })} contact={contact} isTranslation />,
    )
    const region = screen.getByRole('region', { name: 'Direct quotation 1' })
    expect(region).toHaveTextContent('“The words of q1.”')
    expect(region).toHaveTextContent('Minister A, at a press conference')
    expect(region).toHaveTextContent('Our translation.')
    expect(screen.getByRole('link', { name: /^This call, 12\sMay\s2021$/ })).toHaveAttribute('href', '#this-call')
    expect(screen.getByRole('link', { name: 'To its place in the text' })).toHaveAttribute('href', '#q1')
  })

  it('names the record that ties a quotation to its contact', () => {
    const records = [{ id: 'release', name: 'a release', href: null }]
    const quotation = buildQuotation({ id: 'q1', contactProvenance: { kind: 'record', records } })
    renderWithI18n(<PassageLead kind="quotation" quotation={quotation} contact={contact} isTranslation={false} />)
    const region = screen.getByRole('region')
    expect(region).toHaveTextContent('(by the record: a release)')
    expect(region).not.toHaveTextContent('Our translation.')
  })

  it('opens with a section: heading, text and the way to its place', () => {
    const paragraphs = [buildParagraph({ id: 'p1', note: 'A remark.' }), buildParagraph({ id: 'p2' })]
    renderWithI18n(<PassageLead kind="section" section={{ id: 'opening', heading: 'Opening', paragraphs }} />)
    const region = screen.getByRole('region', { name: 'Section Opening' })
    expect(region).toHaveTextContent('The text of p1.A remark.The text of p2.')
    expect(screen.getByRole('link', { name: 'To this section in the text' })).toHaveAttribute('href', '#opening')
  })

  it('repeats no id of the text below', () => {
    const section = { id: 'opening', heading: 'Opening', paragraphs: [buildParagraph({ id: 'p1' })] }
    const { container } = renderWithI18n(<PassageLead kind="section" section={section} />)
    expect(container.querySelectorAll('#opening, #p1')).toHaveLength(0)
  })
})
