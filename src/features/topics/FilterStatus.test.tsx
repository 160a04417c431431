import { screen } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { type ComponentProps, useState } from 'react'
import { describe, expect, it, vi } from 'vitest'
import { filterReadout } from '#domain/filter.ts'
import { type View, WHOLE } from '#domain/view.ts'
import { buildParagraph, buildReadout } from '#tests/support/buildReadout.ts'
import { renderWithI18n } from '#tests/support/renderWithI18n.tsx'
import { FilterStatus } from './FilterStatus.tsx'

const paragraphs = ['p1', 'p2', 'p3'].map((id) => buildParagraph({ id, topics: id === 'p3' ? [] : ['syria'] }))
const readout = buildReadout({ sections: [{ id: 'opening', heading: 'Opening', paragraphs }] })
const SYRIA = 'Syria: 2 of 3 paragraphs, 0 of 1 contact'

function propsFor(view: Partial<View>) {
  const whole = { ...WHOLE, ...view }
  return {
    view: whole,
    filtered: filterReadout(readout, whole),
    topicNames: whole.topics.map((id) => (id === 'syria' ? 'Syria' : id)),
  }
}

const handlers = () => ({ onStep: vi.fn(), onOnly: vi.fn(), onClear: vi.fn() })

function renderStatus(view: Partial<View>, given: Partial<ComponentProps<typeof FilterStatus>> = {}) {
  const spies = handlers()
  renderWithI18n(<FilterStatus speakerNames={[]} position={null} {...propsFor(view)} {...spies} {...given} />)
  return spies
}

/** The status with a control of the view, as the page around it has one. */
function Page({ first, next }: { first: Partial<View>; next: Partial<View> }) {
  const [view, setView] = useState(first)
  return (
    <>
      <button type="button" onClick={() => setView(next)}>
        Change
      </button>
      <FilterStatus speakerNames={[]} position={null} {...propsFor(view)} {...handlers()} />
    </>
  )
}

describe('FilterStatus', () => {
  it('says and shows nothing without a filter', () => {
    renderStatus({})
    expect(screen.getByRole('status')).toBeEmptyDOMElement()
    expect(screen.queryByRole('group')).toBeNull()
  })

  it.each([
    { name: 'a filter that is set', first: {}, next: { topics: ['syria'] }, said: SYRIA },
    {
      name: 'a filter that is changed',
      first: { topics: ['syria'] },
      next: { topics: ['x'] },
      said: 'x: 0 of 3 paragraphs, 0 of 1 contact',
    },
    {
      name: 'a filter that is cleared',
      first: { topics: ['syria'] },
      next: {},
      said: 'The filter is off, the whole text is shown',
    },
  ])('announces $name as one sentence in one text node', async ({ first, next, said }) => {
    renderWithI18n(<Page first={first} next={next} />)
    await userEvent.click(screen.getByRole('button', { name: 'Change' }))
    expect(screen.getByRole('status').childNodes).toHaveLength(1)
    expect(screen.getByRole('status')).toHaveTextContent(said)
  })

  it('announces nothing anew where only the folding changes', async () => {
    renderWithI18n(<Page first={{ topics: ['syria'] }} next={{ topics: ['syria'], only: true }} />)
    const said = screen.getByRole('status').firstChild
    await userEvent.click(screen.getByRole('button', { name: 'Change' }))
    expect(screen.getByRole('button', { name: 'Only matching' })).toHaveAttribute('aria-pressed', 'true')
    expect(screen.getByRole('status').firstChild).toBe(said)
  })

  it('shows the sentence outside the live region too', () => {
    renderStatus({ topics: ['syria'] })
    const shown = screen.getByText((_, element) => element?.tagName === 'P' && element.textContent === SYRIA)
    expect(shown.closest('[role=status], [aria-live]')).toBeNull()
  })

  it('steps, folds and clears', async () => {
    const { onStep, onOnly, onClear } = renderStatus({ topics: ['syria'] }, { position: 1 })
    expect(screen.getByText('match 1 of 2')).toBeVisible()
    await userEvent.click(screen.getByRole('button', { name: 'Previous match' }))
    await userEvent.click(screen.getByRole('button', { name: 'Next match' }))
    expect(onStep.mock.calls).toEqual([[-1], [1]])
    await userEvent.click(screen.getByRole('button', { name: 'Only matching' }))
    expect(onOnly).toHaveBeenCalledExactlyOnceWith(true)
    await userEvent.click(screen.getByRole('button', { name: 'Clear' }))
    expect(onClear).toHaveBeenCalledOnce()
    expect(document.activeElement).toContainElement(screen.getByRole('status'))
    expect(document.body).not.toHaveFocus()
  })

  it('does not offer to step where nothing matches', () => {
    renderStatus({ topics: ['x'] })
    expect(screen.getByRole('button', { name: 'Previous match' })).toBeDisabled()
    expect(screen.getByRole('button', { name: 'Next match' })).toBeDisabled()
  })
})
