import { screen, waitFor } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { buildCitation } from '#tests/support/buildCitation.ts'
import { renderWithI18n } from '#tests/support/renderWithI18n.tsx'
import { CitingDialog, type CitingDialogProps } from './CitingDialog.tsx'

const translation = { lang: 'en', text: '“They agreed to hold a meeting ‘on the margins’”' } as const
const translated = buildCitation({ translation })

function renderDialog(given: Partial<CitingDialogProps> = {}, lang: 'ru' | 'en' = 'en') {
  const handlers = { copy: vi.fn(async (_text: string) => true), save: vi.fn(), onClose: vi.fn() }
  const { unmount } = renderWithI18n(
    <CitingDialog name="quotation 1" citation={translated} missing={null} {...handlers} {...given} />,
    lang,
  )
  return { ...handlers, unmount }
}

const text = () => screen.getByRole('region', { name: 'Citation' })
const format = (name: string) => screen.getByRole('radio', { name })

afterEach(() => localStorage.clear())

describe('CitingDialog', () => {
  it('shows the quotation with its source, as plain text at first', () => {
    renderDialog()
    expect(screen.getByRole('dialog', { name: 'Cite: quotation 1' })).toBeVisible()
    expect(format('Plain text')).toBeChecked()
    expect(format('Plain text')).toHaveFocus()
    expect(text()).toHaveTextContent(/^«Договорились провести „на полях“ встречу»/)
  })

  it.each([
    ['Plain text', '— Russian MFA, statement on the call'],
    ['Markdown', '> — Russian MFA, statement on the call'],
    ['BibTeX', '@online{small-call-q1,'],
    ['RIS', 'TY - ELEC'],
    ['CSL-JSON', '"type": "webpage"'],
  ])('writes it as %s', async (name, part) => {
    const { copy } = renderDialog()
    await userEvent.click(format(name))
    expect(text()).toHaveTextContent(part)
    await userEvent.click(screen.getByRole('button', { name: 'Copy' }))
    expect(screen.getByRole('status')).toHaveTextContent('Copied')
    expect(copy).toHaveBeenCalledOnce()
    expect(copy.mock.lastCall?.[0]).toContain(name === 'RIS' ? 'TY  - ELEC' : part)
  })

  it.each([
    { lang: 'en', isChecked: true },
    { lang: 'ru', isChecked: false },
  ] as const)('adds the translation at once where it is what was read ($lang)', async ({ lang, isChecked }) => {
    renderDialog({ citation: { ...translated, lang } })
    const box = screen.getByRole('checkbox', { name: 'With the translation into English' })
    expect((box as HTMLInputElement).checked).toBe(isChecked)
    expect(text().textContent.includes(translation.text)).toBe(isChecked)
    await userEvent.click(box)
    expect(text().textContent.includes(translation.text)).toBe(!isChecked)
  })

  it('is saved as a file where a program reads it', async () => {
    const { save } = renderDialog()
    expect(screen.queryByRole('button', { name: /^Save/ })).toBeNull()
    await userEvent.click(format('BibTeX'))
    await userEvent.click(screen.getByRole('button', { name: 'Save small-call-q1.bib' }))
    const file = { name: 'small-call-q1.bib', type: 'application/x-bibtex', text: expect.stringMatching(/^@online/) }
    expect(save).toHaveBeenCalledExactlyOnceWith(expect.objectContaining(file))
  })

  it('remembers the format', async () => {
    const { unmount } = renderDialog()
    await userEvent.click(format('RIS'))
    unmount()
    renderDialog()
    expect(format('RIS')).toBeChecked()
  })

  it.each(['rubbish', '', '{"id":"ris"}', '__proto__'])('takes no notice of %j in storage', (kept) => {
    localStorage.setItem('readout:citation-format', kept)
    renderDialog()
    expect(format('Plain text')).toBeChecked()
  })

  it('works where storage is blocked', async () => {
    for (const method of ['getItem', 'setItem'] as const) {
      vi.spyOn(Storage.prototype, method).mockImplementation(() => {
        throw new DOMException('blocked', 'SecurityError')
      })
    }
    renderDialog()
    await userEvent.click(format('Markdown'))
    expect(text()).toHaveTextContent('> «Договорились')
  })

  it('shows the text, selected, where the clipboard refuses', async () => {
    renderDialog({ copy: async () => false })
    await userEvent.click(screen.getByRole('button', { name: 'Copy' }))
    const field = screen.getByRole<HTMLTextAreaElement>('textbox', { name: /Copy by hand/ })
    await waitFor(() => expect(field).toHaveFocus())
    expect(field.value.slice(field.selectionStart, field.selectionEnd)).toContain('«Договорились')
  })

  it('says that the translation is not to be had', () => {
    renderDialog({ citation: buildCitation(), missing: 'translation' })
    expect(screen.queryByRole('checkbox')).toBeNull()
    expect(screen.getByRole('alert')).toHaveTextContent('The translation could not be loaded')
    expect(text()).toBeVisible()
  })

  it('cites nothing without the original, and says so', () => {
    renderDialog({ citation: null, missing: 'original' })
    expect(screen.getByRole('alert')).toHaveTextContent('The original could not be loaded')
    expect(screen.queryByRole('button', { name: 'Copy' })).toBeNull()
  })
})
