import { screen } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { renderWithI18n } from '#tests/support/renderWithI18n.tsx'
import { ShareControl } from './ShareControl.tsx'

const LINK = 'https://example.org/en/small-call/'
const succeed = async () => {}
const refuse = async () => {
  throw new DOMException('said by the test', 'NotAllowedError')
}

afterEach(() => {
  vi.unstubAllGlobals()
})

/** Presses the control in a browser with a clipboard of the given temper, and a share sheet if one is given. */
async function share(writeText: () => Promise<void>, sheet?: () => Promise<void>) {
  const reader = userEvent.setup()
  vi.stubGlobal('navigator', {
    userAgent: navigator.userAgent,
    clipboard: { writeText },
    ...(sheet && { share: sheet }),
  })
  renderWithI18n(
    <>
      <ShareControl title="A small call" url={() => LINK} />
      <button type="button">Elsewhere</button>
    </>,
  )
  await reader.click(screen.getByRole('button', { name: 'Share' }))
  return reader
}

describe('ShareControl', () => {
  it('says that the link is copied, until the reader goes on', async () => {
    const reader = await share(succeed)
    expect(screen.getByRole('status')).toHaveTextContent('Link copied')
    await reader.click(screen.getByRole('button', { name: 'Elsewhere' }))
    expect(screen.getByRole('status')).toBeEmptyDOMElement()
  })

  it('says nothing where the system’s sheet has taken over', async () => {
    await share(refuse, succeed)
    expect(screen.getByRole('status')).toBeEmptyDOMElement()
    expect(screen.queryByRole('textbox')).toBeNull()
  })

  it('shows the link, selected, where the browser refuses, and keeps it while it has the focus', async () => {
    const reader = await share(refuse)
    const field = screen.getByRole<HTMLTextAreaElement>('textbox', { name: /Copy by hand/ })
    expect(field).toHaveFocus()
    expect(field.value.slice(field.selectionStart, field.selectionEnd)).toBe(LINK)
    await reader.click(field)
    expect(field).toBeVisible()
    await reader.click(screen.getByRole('button', { name: 'Elsewhere' }))
    expect(screen.queryByRole('textbox')).toBeNull()
  })
})
