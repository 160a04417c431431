import { screen } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { describe, expect, it, vi } from 'vitest'
import { renderWithI18n } from '#tests/support/renderWithI18n.tsx'
import { ExportDialog, type ExportDialogProps } from './ExportDialog.tsx'

const contacts = [
  { id: 'call', name: '12 May 2021, Phone call', hasDay: true },
  { id: 'meeting', name: '20 May 2021, Meeting', hasDay: true },
  { id: 'talks', name: '2021, Meeting', hasDay: false },
]

function renderDialog(given: Partial<ExportDialogProps> = {}) {
  const save = vi.fn()
  renderWithI18n(
    <ExportDialog
      contacts={contacts}
      chosen={null}
      isOneLanguage={false}
      quotationsAs={(form) => ({ name: form, type: 'text/plain', text: '' })}
      calendarOf={(ids) => ({ name: ids.join(' '), type: 'text/calendar', text: '' })}
      save={save}
      print={() => {}}
      onClose={() => {}}
      {...given}
    />,
  )
  return save
}

const calendar = () => screen.getByRole('button', { name: 'iCalendar (.ics)' })
const which = () => screen.getByRole('combobox', { name: 'Which contacts' })

describe('ExportDialog', () => {
  it.each([
    ['CSV', 'csv'],
    ['JSON-LD', 'annotations'],
  ])('saves the quotations as %s', async (name, file) => {
    const save = renderDialog()
    await userEvent.click(screen.getByRole('button', { name }))
    expect(save).toHaveBeenCalledExactlyOnceWith(expect.objectContaining({ name: file }))
  })

  it('saves all contacts of which a day is known, and names the others', async () => {
    const save = renderDialog()
    expect(calendar()).toHaveAccessibleDescription('Left out, since no day is known: 2021, Meeting.')
    await userEvent.click(calendar())
    expect(save).toHaveBeenCalledExactlyOnceWith(expect.objectContaining({ name: 'call meeting' }))
  })

  it('saves one contact', async () => {
    const save = renderDialog()
    await userEvent.selectOptions(which(), '20 May 2021, Meeting')
    expect(screen.getByRole('status')).not.toHaveTextContent('Left out')
    await userEvent.click(calendar())
    expect(save).toHaveBeenCalledExactlyOnceWith(expect.objectContaining({ name: 'meeting' }))
  })

  it('saves nothing of a contact without a day, and says why', () => {
    renderDialog({ chosen: 'talks' })
    expect(which()).toHaveValue('talks')
    expect(calendar()).toBeDisabled()
    expect(screen.getByRole('status')).toHaveTextContent('Left out, since no day is known: 2021, Meeting.')
  })

  it('says that one language is missing', () => {
    renderDialog({ isOneLanguage: true })
    expect(screen.getByRole('alert')).toHaveTextContent('The other language could not be loaded')
  })

  it('prints', async () => {
    const print = vi.fn()
    renderDialog({ print })
    await userEvent.click(screen.getByRole('button', { name: 'Print' }))
    expect(print).toHaveBeenCalledOnce()
  })
})
