import { screen, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { compileFixture } from '#tests/support/compileFixture.ts'
import { renderApp } from '#tests/support/renderApp.tsx'
import { renderWithI18n } from '#tests/support/renderWithI18n.tsx'
import { ListPage } from './ListPage.tsx'

describe('ListPage', () => {
  it.each([
    { lang: 'ru', heading: 'Сообщения о контактах', kind: 'Телефонный разговор · 12 мая 2021' },
    { lang: 'en', heading: 'Readouts', kind: 'Phone call · 12 May 2021' },
  ])('lists the bundled readouts in $lang', async ({ lang, heading, kind }) => {
    await renderApp(`/${lang}/`)
    expect(screen.getByRole('heading', { level: 1, name: heading })).toBeVisible()
    expect(document.title).toBe(`${heading} · Readout`)
    expect(document.documentElement).toHaveAttribute('lang', lang)
    const item = within(within(screen.getByRole('main')).getByRole('listitem'))
    expect(item.getByText(kind)).toBeVisible()
    expect(item.getByRole('link')).toHaveAttribute('href', `/${lang}/lavrov-blinken-2021-05/`)
  })

  it('keeps the order that it is given, each readout under a heading of its own', async () => {
    const summaries = [
      await compileFixture('en/sample-meeting-2030-03'),
      await compileFixture('en/sample-talks-2030-02'),
    ]
    renderWithI18n(<ListPage lang="en" summaries={summaries} />)
    const headings = screen.getAllByRole('heading', { level: 2 }).map(({ textContent }) => textContent)
    expect(headings).toEqual(summaries.map(({ headline }) => headline))
  })

  it('leads to the list of the other language', async () => {
    await renderApp('/en/')
    expect(screen.getByRole('link', { name: 'Русский' })).toHaveAttribute('href', '/ru/')
    expect(screen.getByRole('link', { name: 'English' })).toHaveAttribute('aria-current', 'true')
  })
})
