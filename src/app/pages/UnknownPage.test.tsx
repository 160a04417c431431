import { screen, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { renderApp } from '#tests/support/renderApp.tsx'

const CASES = [
  { address: '/nowhere/', ru: 'По этому адресу ничего нет.', en: 'There is nothing at this address.' },
  { address: '/en/no-such/', ru: 'Материала с таким адресом нет.', en: 'There is no readout at this address.' },
  {
    address: '/en/lavrov-blinken-2021-05/q/q99/',
    ru: 'Такого фрагмента в этом материале нет.',
    en: 'There is no such passage in this readout.',
  },
]

describe('UnknownPage', () => {
  it.each(CASES)('says in both languages what is missing at $address', async ({ address, ru, en }) => {
    await renderApp(address)
    expect(screen.getByText(ru).closest('[lang]')).toHaveAttribute('lang', 'ru')
    expect(screen.getByText(en).closest('[lang]')).toHaveAttribute('lang', 'en')
    expect(document.title).toBe('Страница не найдена · Readout')
  })

  it('has one heading of the first level and a way home in each language', async () => {
    await renderApp('/nowhere/')
    expect(screen.getAllByRole('heading', { level: 1 })).toHaveLength(1)
    const main = within(screen.getByRole('main'))
    expect(main.getAllByRole('link').map((link) => link.getAttribute('href'))).toEqual(['/ru/', '/en/'])
  })
})
