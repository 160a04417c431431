import { screen, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { renderWithI18n } from '#tests/support/renderWithI18n.tsx'
import { Contents } from './Contents.tsx'

const sections = [
  { id: 'call', heading: 'The call' },
  { id: 'files', heading: 'Nuclear files' },
]

describe('Contents', () => {
  it.each([
    { lang: 'en' as const, name: 'Sections' },
    { lang: 'ru' as const, name: 'Разделы' },
  ])('links to every section in a landmark named $name', ({ lang, name }) => {
    renderWithI18n(<Contents sections={sections} current={null} />, lang)
    const links = within(screen.getByRole('navigation', { name })).getAllByRole('link')
    expect(links.map((link) => link.getAttribute('href'))).toEqual(['#call', '#files'])
    expect(links.map((link) => link.getAttribute('aria-current'))).toEqual([null, null])
  })

  it('marks the section that is being read and no other', () => {
    renderWithI18n(<Contents sections={sections} current="files" />)
    expect(screen.getByRole('link', { name: 'Nuclear files' })).toHaveAttribute('aria-current', 'true')
    expect(screen.getByRole('link', { name: 'The call' })).not.toHaveAttribute('aria-current')
  })
})
