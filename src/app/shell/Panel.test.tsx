import { screen } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { describe, expect, it, vi } from 'vitest'
import { renderWithI18n } from '#tests/support/renderWithI18n.tsx'
import { Panel } from './Panel.tsx'

/** Throws as long as it is told to, as a component with a defect would. */
function Fragile({ breaks }: { breaks: () => boolean }) {
  if (breaks()) throw new Error('made to break')
  return <p>whole again</p>
}

describe('Panel', () => {
  it('is a region under its title, with a control that closes it as a sheet', () => {
    renderWithI18n(
      <Panel id="panel:topics" title="Topics">
        inside
      </Panel>,
    )
    expect(screen.getByRole('region', { name: 'Topics' })).toHaveTextContent('inside')
    const close = screen.getByRole('button', { name: 'Close' })
    expect(close).toHaveAttribute('popovertarget', 'panel:topics')
    expect(close).toHaveAttribute('popovertargetaction', 'hide')
  })

  it('keeps what breaks in it to itself and draws it anew on request', async () => {
    let isBroken = true
    const onCaughtError = vi.fn()
    renderWithI18n(
      <>
        <p>the rest of the page</p>
        <Panel id="panel:topics" title="Topics">
          <Fragile breaks={() => isBroken} />
        </Panel>
      </>,
      'en',
      { onCaughtError },
    )
    expect(screen.getByText('the rest of the page')).toBeVisible()
    expect(screen.getByRole('alert')).toHaveTextContent('This part of the page could not be shown: Topics.')
    expect(onCaughtError).toHaveBeenCalledOnce()

    await userEvent.click(screen.getByRole('button', { name: 'Try again' }))
    expect(screen.getByRole('alert')).toBeVisible()

    isBroken = false
    await userEvent.click(screen.getByRole('button', { name: 'Try again' }))
    expect(screen.queryByRole('alert')).toBeNull()
    expect(screen.getByText('whole again')).toBeVisible()
  })
})
