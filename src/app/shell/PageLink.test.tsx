import { fireEvent, screen } from '@testing-library/react'
import { beforeEach, describe, expect, it } from 'vitest'
import { renderWithI18n } from '#tests/support/renderWithI18n.tsx'
import { PageLink } from './PageLink.tsx'

beforeEach(() => history.replaceState(null, '', '/en/'))

/** Presses a link and tells whether it is left to the browser, which does not follow it here. */
function press(options: MouseEventInit = {}): boolean {
  let isLeft = false
  const handleClick = (event: Event) => {
    isLeft = !event.defaultPrevented
    event.preventDefault()
  }
  addEventListener('click', handleClick, { once: true })
  fireEvent.click(screen.getByRole('link'), options)
  return isLeft
}

describe('PageLink', () => {
  it('goes to another page without a load, by a new entry of the history', () => {
    renderWithI18n(<PageLink to="/en/a/?topic=b#p1">A</PageLink>)
    const entries = history.length
    expect(press()).toBe(false)
    expect(location.pathname + location.search + location.hash).toBe('/en/a/?topic=b#p1')
    expect(history.length).toBe(entries + 1)
  })

  it('adds no entry for the page that is there', () => {
    renderWithI18n(<PageLink to="/en/">Here</PageLink>)
    const entries = history.length
    expect(press()).toBe(false)
    expect(history.length).toBe(entries)
  })

  it.each([{ ctrlKey: true }, { metaKey: true }, { shiftKey: true }, { altKey: true }, { button: 1 }])(
    'leaves a press with %o to the browser',
    (options) => {
      renderWithI18n(<PageLink to="/en/a/">A</PageLink>)
      expect(press(options)).toBe(true)
      expect(location.pathname).toBe('/en/')
    },
  )

  it('does nothing where its own answer to the press prevents it', () => {
    renderWithI18n(
      <PageLink to="/en/a/" onClick={(event) => event.preventDefault()}>
        A
      </PageLink>,
    )
    press()
    expect(location.pathname).toBe('/en/')
  })
})
