import { act, screen, waitFor, within } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { createI18n } from '#i18n/createI18n.ts'
import en from '#i18n/en.json'
import { buildContact, buildDate, buildReadout } from '#tests/support/buildReadout.ts'
import { renderApp } from '#tests/support/renderApp.tsx'
import { openTool } from './openTool.tsx'

const READOUT = '/ru/lavrov-blinken-2021-05/'

/** The dialogs are not part of the application's tree: they are closed, not taken away with it. */
afterEach(async () => {
  for (const dialog of document.querySelectorAll('dialog')) dialog.close()
  await waitFor(() => expect(document.getElementById('shell:tool')).toBeNull())
})

describe('the tools of a readout', () => {
  it('cite a quotation of the list with its translation, and give the focus back', async () => {
    await renderApp(READOUT)
    const control = screen.getByRole('button', { name: 'Процитировать: пересказ а' })
    await userEvent.click(control)
    const dialog = await screen.findByRole('dialog', { name: 'Процитировать: пересказ а' })
    await userEvent.click(within(dialog).getByRole('checkbox', { name: 'С переводом на английский' }))
    const text = within(dialog).getByRole('region', { name: 'Ссылка на источник' })
    expect(text).toHaveTextContent(/^В пересказе: оба приветствовали/)
    expect(text).toHaveTextContent('Перевод наш: both welcomed')
    await userEvent.click(within(dialog).getByRole('button', { name: 'Закрыть' }))
    await waitFor(() => expect(screen.queryByRole('dialog', { name: /^Процитировать/ })).toBeNull())
    expect(control).toHaveFocus()
  })

  it('export from the foot of either panel', async () => {
    await renderApp(READOUT)
    for (const control of screen.getAllByRole('button', { name: 'Выгрузить' })) {
      await userEvent.click(control)
      const dialog = await screen.findByRole('dialog', { name: 'Выгрузить' })
      expect(within(dialog).getByRole('option', { name: 'Все контакты' })).toBeInTheDocument()
      await userEvent.click(within(dialog).getByRole('button', { name: 'Закрыть' }))
      await waitFor(() => expect(screen.queryByRole('dialog', { name: 'Выгрузить' })).toBeNull())
      expect(control).toHaveFocus()
    }
  })

  it('show the agenda under the filter of the page, and follow its links', async () => {
    await renderApp(READOUT)
    const control = screen.getByRole('button', { name: 'Повестка: темы по контактам' })
    await userEvent.click(control)
    const dialog = await screen.findByRole('dialog', { name: 'Повестка: темы по контактам' })
    await userEvent.click(within(dialog).getByRole('button', { name: 'Сирия' }))
    expect(within(dialog).getByRole('status')).toHaveTextContent('1 из 12 тем')
    await waitFor(() => expect(location.search).toBe('?topic=syria'))
    await userEvent.click(within(dialog).getByRole('button', { name: /^МИД России, / }))
    await waitFor(() => expect(location.search).toBe('?topic=syria&by=russian-mfa'))
    const [link] = within(dialog).getAllByRole('link', { name: 'изложение, абзац 3' })
    await userEvent.click(link as HTMLElement)
    await waitFor(() => expect(screen.queryByRole('dialog', { name: /^Повестка/ })).toBeNull())
    await waitFor(() => expect(location.hash).toBe('#p3'))
    await userEvent.click(await screen.findByRole('button', { name: 'Вернуться' }))
    expect(control).toHaveFocus()
  })

  it.each([
    { edtf: '2021-05-20~', saved: ['meeting.ics'], dialogs: 0 },
    { edtf: '2021', saved: [], dialogs: 1 },
  ])(
    'put a contact of $edtf into a calendar at once, or say that no day is known',
    async ({ edtf, saved, dialogs }) => {
      const names: string[] = []
      vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (this: HTMLAnchorElement) {
        names.push(this.download)
      })
      const readout = buildReadout({ contacts: [buildContact({ id: 'meeting', date: buildDate(edtf) })] })
      await act(() => openTool({ kind: 'calendar', contact: 'meeting' }, readout, createI18n('en', en), null))
      expect(names).toEqual(saved)
      expect(screen.queryAllByRole('dialog', { name: 'Export' })).toHaveLength(dialogs)
      expect(screen.queryAllByText(/^Left out/)).toHaveLength(dialogs)
    },
  )
})
