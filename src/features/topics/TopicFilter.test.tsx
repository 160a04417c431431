import { screen } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { describe, expect, it, vi } from 'vitest'
import { type View, WHOLE } from '#domain/view.ts'
import { renderWithI18n } from '#tests/support/renderWithI18n.tsx'
import { TopicFilter } from './TopicFilter.tsx'

const groups = [
  { id: 'arctic', name: 'The Arctic', topics: [{ id: 'council', name: 'Council' }] },
  {
    id: 'conflicts',
    name: 'Conflicts',
    topics: [
      { id: 'syria', name: 'Syria' },
      { id: 'libya', name: 'Libya' },
    ],
  },
]
const places = new Map(
  Object.entries({ council: 1, syria: 3, libya: 5 }).map(([topic, count]) => [
    topic,
    Array.from({ length: count }, (_, index) => ({ id: `p${index + 1}`, number: index + 1 })),
  ]),
)

function renderFilter(view: Partial<View> = {}, lang: 'ru' | 'en' = 'en') {
  const handlers = { onToggle: vi.fn(), onMatch: vi.fn(), onClear: vi.fn() }
  renderWithI18n(<TopicFilter groups={groups} places={places} view={{ ...WHOLE, ...view }} {...handlers} />, lang)
  return handlers
}

describe('TopicFilter', () => {
  it.each([
    { lang: 'en' as const, names: ['Council, 1 paragraph', 'Syria, 3 paragraphs', 'Libya, 5 paragraphs'] },
    { lang: 'ru' as const, names: ['Council, 1 абзац', 'Syria, 3 абзаца', 'Libya, 5 абзацев'] },
  ])('names each topic with its count in words ($lang)', ({ lang, names }) => {
    renderFilter({}, lang)
    for (const name of names) expect(screen.getByRole('button', { name })).toHaveAttribute('aria-pressed', 'false')
  })

  it('heads each group', () => {
    renderFilter()
    const headings = screen.getAllByRole('heading', { level: 3 })
    expect(headings.map(({ textContent }) => textContent)).toEqual(['The Arctic', 'Conflicts'])
    expect(screen.getByRole('list', { name: 'Conflicts' })).toContainElement(
      screen.getByRole('button', { name: /Libya/ }),
    )
  })

  it('toggles a topic by its id and keeps the name of a pressed one', async () => {
    const { onToggle } = renderFilter({ topics: ['syria'] })
    const syria = screen.getByRole('button', { name: 'Syria, 3 paragraphs' })
    expect(syria).toHaveAttribute('aria-pressed', 'true')
    await userEvent.click(syria)
    expect(onToggle).toHaveBeenCalledExactlyOnceWith('syria')
  })

  it.each([
    { topics: [], text: 'Choose a topic', hasSwitch: false, hasClear: false },
    { topics: ['syria'], text: '1 topic chosen', hasSwitch: false, hasClear: true },
  ])('says "$text" until there is something to choose between', ({ topics, text, hasSwitch, hasClear }) => {
    renderFilter({ topics })
    expect(screen.getByText(text)).toBeVisible()
    expect(screen.queryByRole('group') !== null).toBe(hasSwitch)
    expect(screen.queryByRole('button', { name: 'Clear topics' }) !== null).toBe(hasClear)
  })

  it('lets any or all of several topics be wanted', async () => {
    const { onMatch } = renderFilter({ topics: ['syria', 'libya'] })
    expect(screen.getByRole('group', { name: 'Which topics a paragraph must name' })).toBeVisible()
    expect(screen.getByRole('radio', { name: 'any' })).toBeChecked()
    await userEvent.click(screen.getByRole('radio', { name: 'all' }))
    expect(onMatch).toHaveBeenCalledExactlyOnceWith('all')
  })

  it('keeps the focus when its control of clearing goes away', async () => {
    const { onClear } = renderFilter({ topics: ['syria'] })
    const clear = screen.getByRole('button', { name: 'Clear topics' })
    await userEvent.click(clear)
    expect(onClear).toHaveBeenCalledOnce()
    expect(document.activeElement).toContainElement(clear)
    expect(document.activeElement).toContainElement(screen.getByRole('button', { name: /Libya/ }))
    expect(document.body).not.toHaveFocus()
  })
})
