import { screen } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { describe, expect, it } from 'vitest'
import { renderApp } from '#tests/support/renderApp.tsx'

const SLUG = 'lavrov-blinken-2021-05'
const HEADLINES = { ru: /Лавров и Блинкен/, en: /Lavrov and Blinken/ }

const headline = (lang: 'ru' | 'en') => screen.findByRole('heading', { level: 1, name: HEADLINES[lang] })

describe('App', () => {
  it('opens the newest readout in Russian at the root', async () => {
    await renderApp('/')
    expect(await headline('ru')).toBeVisible()
    expect(document.documentElement).toHaveAttribute('lang', 'ru')
  })

  it('changes the language and keeps the query and the hash', async () => {
    await renderApp(`/en/${SLUG}/?topic=syria&match=all#p4`)
    await userEvent.click(screen.getByRole('link', { name: 'Русский' }))
    expect(await headline('ru')).toBeVisible()
    expect(location.pathname + location.search + location.hash).toBe(`/ru/${SLUG}/?topic=syria&match=all#p4`)
    expect(document.documentElement).toHaveAttribute('lang', 'ru')
    expect(document.title).toMatch(HEADLINES.ru)
  })

  it('goes from the list to a readout and from the wordmark to the list', async () => {
    await renderApp('/en/')
    await userEvent.click(screen.getByRole('link', { name: HEADLINES.en }))
    expect(await headline('en')).toBeVisible()
    expect(location.pathname).toBe(`/en/${SLUG}/`)
    await userEvent.click(screen.getByRole('link', { name: 'Readout' }))
    expect(await screen.findByRole('heading', { level: 1, name: 'Readouts' })).toBeVisible()
    expect(location.pathname).toBe('/en/')
  })

  it('leads from an unknown page home', async () => {
    await renderApp('/nowhere/')
    await userEvent.click(screen.getByRole('link', { name: 'To all readouts' }))
    expect(await screen.findByRole('heading', { level: 1, name: 'Readouts' })).toBeVisible()
  })
})
