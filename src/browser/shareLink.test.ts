import { afterEach, describe, expect, it, vi } from 'vitest'
import { copyText } from './copyText.ts'
import { shareLink } from './shareLink.ts'

const URL_TO_SHARE = 'https://example.org/en/small-call/'

const accepts = async () => {}
const refusesWith = (name: string) => async () => {
  throw new DOMException('said by the test', name)
}

type Given = { share?: () => Promise<void>; write?: () => Promise<void> }

/** A browser with a share sheet, a clipboard, or without them. */
function giveNavigator({ share, write }: Given) {
  const spies = { share: share && vi.fn(share), writeText: write && vi.fn(write) }
  vi.stubGlobal('navigator', {
    ...(spies.share && { share: spies.share }),
    ...(spies.writeText && { clipboard: { writeText: spies.writeText } }),
  })
  return spies
}

afterEach(() => {
  vi.unstubAllGlobals()
})

describe('copyText', () => {
  it('puts the text on the clipboard', async () => {
    const { writeText } = giveNavigator({ write: accepts })
    expect(await copyText('words')).toBe(true)
    expect(writeText).toHaveBeenCalledExactlyOnceWith('words')
  })

  it.each([
    { what: 'refuses', given: { write: refusesWith('NotAllowedError') } },
    { what: 'is absent', given: {} },
  ])('tells where the clipboard $what', async ({ given }) => {
    giveNavigator(given)
    expect(await copyText('words')).toBe(false)
  })
})

describe('shareLink', () => {
  it.each([
    { what: 'shares by the sheet', given: { share: accepts, write: accepts }, ends: 'shared', copies: 0 },
    {
      what: 'leaves it at that where the reader closes the sheet',
      given: { share: refusesWith('AbortError'), write: accepts },
      ends: 'dismissed',
      copies: 0,
    },
    {
      what: 'copies where the sheet refuses',
      given: { share: refusesWith('NotAllowedError'), write: accepts },
      ends: 'copied',
      copies: 1,
    },
    { what: 'copies where there is no sheet', given: { write: accepts }, ends: 'copied', copies: 1 },
    {
      what: 'tells where neither is to be had',
      given: { share: refusesWith('NotAllowedError'), write: refusesWith('NotAllowedError') },
      ends: 'refused',
      copies: 1,
    },
  ])('$what', async ({ given, ends, copies }) => {
    const { share, writeText } = giveNavigator(given)
    expect(await shareLink('A small call', URL_TO_SHARE)).toBe(ends)
    if (share) expect(share).toHaveBeenCalledExactlyOnceWith({ title: 'A small call', url: URL_TO_SHARE })
    expect(writeText).toHaveBeenCalledTimes(copies)
    if (copies > 0) expect(writeText).toHaveBeenCalledWith(URL_TO_SHARE)
  })
})
