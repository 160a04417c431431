import { configure, fireEvent, screen, waitFor } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { afterEach, beforeAll, describe, expect, it, vi } from 'vitest'
import { renderApp } from '#tests/support/renderApp.tsx'

const READOUT = '/en/lavrov-blinken-2021-05/'
const PLACE = 'readout:place:lavrov-blinken-2021-05'
const OFFER = 'Continue at: The previous call: arms control'

// What is fetched on demand takes its time when it is compiled first, or the machine is busy.
configure({ asyncUtilTimeout: 10_000 })
beforeAll(() =>
  Promise.all([import('./readingParts.ts'), import('./ReadingSettings.tsx'), import('./ShortcutsList.tsx')]),
)

afterEach(() => {
  delete document.documentElement.dataset.keys
  localStorage.clear()
  vi.restoreAllMocks()
})

const press = (key: string) =>
  fireEvent.keyDown(document.activeElement ?? document.body, { key, shiftKey: key !== key.toLowerCase() })

/** Presses a key until the page, whose aids come by themselves, answers. */
const pressUntil = (key: string, isAnswered: () => void) =>
  waitFor(() => {
    press(key)
    isAnswered()
  })

/** The test's DOM has no layout: every passage lies far below the window. */
function layOutFarBelow() {
  vi.spyOn(Element.prototype, 'getBoundingClientRect').mockReturnValue(new DOMRect(0, 5000, 600, 100))
}

describe('the shortcuts', () => {
  it('step through the matches of a filter, fold the rest and clear it', async () => {
    await renderApp(`${READOUT}?topic=bilateral-relations`)
    await pressUntil('m', () => expect(document.activeElement).toHaveAttribute('id', 'p2'))
    press('M')
    await waitFor(() => expect(document.activeElement).toHaveAttribute('id', 'p5'))
    press('o')
    await waitFor(() => expect(location.search).toBe('?topic=bilateral-relations&only=1'))
    press('c')
    await waitFor(() => expect(location.search).toBe(''))
  })

  it('put the other language beside the text and take it away', async () => {
    await renderApp(`${READOUT}?topic=syria#p4`)
    await screen.findAllByRole('heading')
    await pressUntil('b', () => expect(location.search).toBe('?topic=syria&with=ru'))
    press('b')
    await waitFor(() => expect(location.search + location.hash).toBe('?topic=syria#p4'))
  })

  it('show their list, in which they are silent, and can be switched off', async () => {
    await renderApp(READOUT)
    await pressUntil('?', () => expect(screen.getByRole('dialog', { name: 'Keyboard shortcuts' })).toBeVisible())
    press('b')
    await userEvent.click(screen.getByRole('checkbox', { name: 'Answer single keys' }))
    await userEvent.click(screen.getAllByRole('button', { name: 'Close' }).at(-1) ?? document.body)
    await waitFor(() => expect(screen.queryByRole('dialog', { name: 'Keyboard shortcuts' })).toBeNull())
    expect(press('b')).toBe(true)
    expect(press('?')).toBe(true)
    expect(location.search).toBe('')
  })

  it('leave to the browser what is no shortcut', async () => {
    await renderApp(READOUT)
    await pressUntil('?', () => expect(screen.getByRole('dialog', { name: 'Keyboard shortcuts' })).toBeVisible())
    await userEvent.click(screen.getAllByRole('button', { name: 'Close' }).at(-1) ?? document.body)
    expect(press('x')).toBe(true)
    expect(fireEvent.keyDown(document.body, { key: 'p', ctrlKey: true })).toBe(true)
  })
})

describe('the way on', () => {
  it('is offered where the reader stopped, and leads there with a way back', async () => {
    localStorage.setItem(PLACE, 'p4')
    layOutFarBelow()
    await renderApp(READOUT)
    await userEvent.click(await screen.findByRole('button', { name: OFFER }))
    expect(document.activeElement).toHaveAttribute('id', 'p4')
    expect(screen.queryByRole('button', { name: OFFER })).toBeNull()
    expect(screen.getByRole('button', { name: 'Back to where I was' })).toBeVisible()
  })

  it('is forgotten when it is put off', async () => {
    localStorage.setItem(PLACE, 'p4')
    layOutFarBelow()
    await renderApp(READOUT)
    await screen.findByRole('button', { name: OFFER })
    await userEvent.click(screen.getByRole('button', { name: 'Do not offer to continue' }))
    expect(screen.queryByRole('button', { name: OFFER })).toBeNull()
    expect(localStorage.getItem(PLACE)).toBeNull()
  })

  it.each([
    { what: 'a link leads elsewhere', address: `${READOUT}#p5`, kept: 'p4', isFar: true },
    { what: 'the page opens with a passage', address: `${READOUT}q/q1/`, kept: 'p4', isFar: true },
    { what: 'the place can be seen', address: READOUT, kept: 'p4', isFar: false },
    { what: 'rubbish is kept', address: READOUT, kept: '<b>', isFar: true },
  ])('is not offered where $what', async ({ address, kept, isFar }) => {
    localStorage.setItem(PLACE, kept)
    if (isFar) layOutFarBelow()
    await renderApp(address)
    // The aids are there once a key is answered.
    await pressUntil('?', () => expect(screen.getByRole('dialog', { name: 'Keyboard shortcuts' })).toBeVisible())
    expect(screen.queryByRole('button', { name: /^Continue at/ })).toBeNull()
  })
})

describe('settings that are none', () => {
  it('are told once and forgotten', async () => {
    localStorage.setItem('readout:size', 'enormous')
    await renderApp(READOUT)
    expect(await screen.findByText(/^Some of the text settings kept on this device could not be read/)).toBeVisible()
    expect(localStorage.getItem('readout:size')).toBeNull()
    await userEvent.click(screen.getByRole('button', { name: 'Hide this message' }))
    expect(screen.queryByText(/^Some of the text settings/)).toBeNull()
  })
})
