import { fireEvent, screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { useState } from 'react'
import { describe, expect, it, vi } from 'vitest'
import { filterReadout } from '#domain/filter.ts'
import type { Readout } from '#domain/readout.ts'
import { type View, WHOLE } from '#domain/view.ts'
import { buildContact, buildParagraph, buildQuotation, buildReadout } from '#tests/support/buildReadout.ts'
import { renderWithI18n } from '#tests/support/renderWithI18n.tsx'
import { Article } from './Article.tsx'

const readout = buildReadout({
  contacts: [buildContact({ id: 'this-call' }), buildContact({ id: 'february', relation: 'previous' })],
  quotations: [
    buildQuotation({ id: 'q1', contact: 'february' }),
    buildQuotation({ id: 'r1', mode: 'reported', label: 'a' }),
  ],
  sections: [
    {
      id: 'opening',
      heading: 'Opening',
      paragraphs: [
        buildParagraph({
          id: 'p1',
          topics: ['syria'],
          segments: [
            { text: 'They said: ', marks: [] },
            { text: '“Peace in ', marks: [{ kind: 'quotation', id: 'q1' }] },
            {
              text: 'Syria',
              marks: [
                { kind: 'quotation', id: 'q1' },
                { kind: 'mention', id: 'syria' },
                { kind: 'term', id: 'syria-term' },
              ],
            },
            { text: '”', marks: [{ kind: 'quotation', id: 'q1' }] },
            { text: ', and more.', marks: [] },
          ],
        }),
        buildParagraph({ id: 'p2', note: 'The editors wonder.' }),
        buildParagraph({ id: 'p3' }),
      ],
    },
    { id: 'rest', heading: 'The rest', paragraphs: [buildParagraph({ id: 'p4' })] },
  ],
})

type Given = { view?: Partial<View>; openFolds?: string[]; onOpenFold?: (ids: string[]) => void; of?: Readout }

const renderQuotationControl = vi.fn((id: string) => <button type="button">Quotation {id}</button>)
const renderTermControl = (id: string) => <button type="button">Term {id}</button>

const renderParagraphTools = ({ id }: { id: string }) => <a href={`#${id}`}>Link to {id}</a>

function Subject({ view, openFolds = [], onOpenFold, of = readout }: Given) {
  const [open, setOpen] = useState(new Set(openFolds))
  const whole = { ...WHOLE, ...view }
  return (
    <Article
      readout={of}
      filtered={filterReadout(of, whole)}
      topics={whole.topics}
      only={whole.only}
      openFolds={open}
      onOpenFold={onOpenFold ?? ((ids) => setOpen(new Set([...open, ...ids])))}
      renderQuotationControl={renderQuotationControl}
      renderTermControl={renderTermControl}
      renderParagraphTools={renderParagraphTools}
      renderSectionTools={({ heading }) => <a href="#x">Link to {heading}</a>}
    />
  )
}

const blockOf = (container: HTMLElement, id: string) => container.querySelector(`[data-paragraph=${id}]`)

describe('Article', () => {
  it('names each section by its heading, which can be jumped to', () => {
    renderWithI18n(<Subject />)
    const section = screen.getByRole('region', { name: 'The rest' })
    const heading = within(section).getByRole('heading', { level: 2, name: 'The rest' })
    expect(heading).toHaveAttribute('id', 'rest')
    expect(heading).toHaveAttribute('tabindex', '-1')
    expect(within(section).getByRole('link', { name: 'Link to The rest' })).toBeVisible()
  })

  it('puts the controls of a term and of a quotation where each ends', () => {
    const { container } = renderWithI18n(<Subject />)
    expect(container.querySelector('#p1')).toHaveTextContent(
      'They said: “Peace in SyriaTerm syria-term”Quotation q1, and more.Link to p1',
    )
  })

  it('gives the id of a quotation to its first run and its name, mode and relation to every run', () => {
    const { container } = renderWithI18n(<Subject />)
    const runs = [...container.querySelectorAll('[data-quotation=q1]')]
    expect(runs.map(({ id }) => id)).toEqual(['q1', '', '', ''])
    expect(runs.map((run) => run.getAttribute('data-mode'))).toEqual(runs.map(() => 'direct'))
    expect(runs.map((run) => run.getAttribute('data-relation'))).toEqual(runs.map(() => 'previous'))
  })

  it('gives each of two quotations that begin together a place of its own', () => {
    const marks = [
      { kind: 'quotation', id: 'r1' },
      { kind: 'quotation', id: 'q1' },
    ] as const
    const paragraph = buildParagraph({ id: 'p1', segments: [{ text: 'Both.', marks: [...marks] }] })
    const of = { ...readout, sections: [{ id: 'one', heading: 'One', paragraphs: [paragraph] }] }
    const { container } = renderWithI18n(<Subject of={of} />)
    expect(container.querySelectorAll('#q1, #r1')).toHaveLength(2)
    expect(container.querySelector('#r1')).toHaveAttribute('data-mode', 'reported direct')
  })

  it('shows a note as a note', () => {
    renderWithI18n(<Subject />)
    expect(screen.getByRole('note', { name: 'Editors’ note' })).toHaveTextContent('The editors wonder.')
  })

  it('marks nothing as matching while nothing is filtered', () => {
    const { container } = renderWithI18n(<Subject />)
    expect(container.querySelectorAll('[data-filtering], [data-match], [data-lit]')).toHaveLength(0)
  })

  it('marks what matches a filter and lights its mentions', () => {
    const { container } = renderWithI18n(<Subject view={{ topics: ['syria'] }} />)
    expect([...container.querySelectorAll('[data-match]')].map(({ id }) => id)).toEqual(['opening', 'p1'])
    expect([...container.querySelectorAll('[data-lit]')].map((run) => run.textContent)).toEqual(['Syria'])
  })

  it('draws only the paragraphs anew that a filter changes', () => {
    const { rerender } = renderWithI18n(<Subject />)
    renderQuotationControl.mockClear()
    rerender(<Subject view={{ by: ['nobody'] }} />)
    expect(renderQuotationControl).not.toHaveBeenCalled()
  })

  it('folds what does not match so that a search still finds it', () => {
    const { container } = renderWithI18n(<Subject view={{ topics: ['syria'], only: true }} />)
    expect(['p1', 'p2', 'p3', 'p4'].map((id) => blockOf(container, id)?.getAttribute('hidden'))).toEqual([
      null,
      'until-found',
      'until-found',
      'until-found',
    ])
    expect(screen.getAllByRole('button', { name: /folded/ }).map((line) => line.textContent)).toEqual([
      '2 paragraphs folded: show',
      '1 paragraph folded: show',
    ])
  })

  it('counts folded paragraphs in Russian', () => {
    renderWithI18n(<Subject view={{ topics: ['syria'], only: true }} />, 'ru')
    expect(screen.getByRole('button', { name: '2 абзаца свёрнуты — показать' })).toBeVisible()
  })

  it('folds nothing while nothing is filtered', () => {
    renderWithI18n(<Subject view={{ only: true }} />)
    expect(screen.queryByRole('button', { name: /folded/ })).toBeNull()
  })

  it('opens a fold and moves the focus into it', async () => {
    const { container } = renderWithI18n(<Subject view={{ topics: ['syria'], only: true }} />)
    await userEvent.click(screen.getByRole('button', { name: '2 paragraphs folded: show' }))
    expect(blockOf(container, 'p2')).not.toHaveAttribute('hidden')
    expect(container.querySelector('#p2')).toHaveFocus()
    expect(container.querySelector('#p2')).not.toHaveAttribute('data-match')
  })

  it('keeps open what is asked for', () => {
    const { container } = renderWithI18n(<Subject view={{ topics: ['syria'], only: true }} openFolds={['p3']} />)
    expect(blockOf(container, 'p2')).toHaveAttribute('hidden')
    expect(blockOf(container, 'p3')).not.toHaveAttribute('hidden')
  })

  it('opens a paragraph that a search has found', () => {
    const onOpenFold = vi.fn()
    const { container } = renderWithI18n(<Subject view={{ topics: ['syria'], only: true }} onOpenFold={onOpenFold} />)
    const block = blockOf(container, 'p3')
    if (block) fireEvent(block, new Event('beforematch', { bubbles: true }))
    expect(onOpenFold).toHaveBeenCalledExactlyOnceWith(['p3'])
  })
})
