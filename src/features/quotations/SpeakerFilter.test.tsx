import { screen } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { describe, expect, it, vi } from 'vitest'
import { renderWithI18n } from '#tests/support/renderWithI18n.tsx'
import { SpeakerFilter } from './SpeakerFilter.tsx'

const ministry = { id: 'mfa', name: 'Ministry', count: 2 }
const minister = { id: 'minister', name: 'Minister', count: 1 }

describe('SpeakerFilter', () => {
  it.each([
    { lang: 'en' as const, group: 'Whose words', names: ['Ministry, 2 passages', 'Minister, 1 passage'] },
    { lang: 'ru' as const, group: 'Чьи слова', names: ['Ministry, 2 высказывания', 'Minister, 1 высказывание'] },
  ])('names each speaker with a count in words ($lang)', ({ lang, group, names }) => {
    renderWithI18n(<SpeakerFilter speakers={[ministry, minister]} by={['mfa']} onToggle={vi.fn()} />, lang)
    const [first, second] = names.map((name) => screen.getByRole('button', { name }))
    expect(screen.getByRole('group', { name: group })).toContainElement(first ?? null)
    expect(first).toHaveAttribute('aria-pressed', 'true')
    expect(second).toHaveAttribute('aria-pressed', 'false')
  })

  it('toggles a speaker by id', async () => {
    const onToggle = vi.fn()
    renderWithI18n(<SpeakerFilter speakers={[ministry, minister]} by={[]} onToggle={onToggle} />)
    await userEvent.click(screen.getByRole('button', { name: /^Minister,/ }))
    expect(onToggle).toHaveBeenCalledExactlyOnceWith('minister')
  })

  it.each([
    { name: 'offers no choice where there is but one speaker', by: [], shown: 0 },
    { name: 'lets the only speaker be taken off again', by: ['mfa'], shown: 1 },
  ])('$name', ({ by, shown }) => {
    renderWithI18n(<SpeakerFilter speakers={[ministry]} by={by} onToggle={vi.fn()} />)
    expect(screen.queryAllByRole('button')).toHaveLength(shown)
  })
})
