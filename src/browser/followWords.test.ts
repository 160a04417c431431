import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { followWords } from './followWords.ts'

function rangeAt({ top, height = 50 }: Place): Range {
  const range = document.createRange()
  vi.spyOn(range, 'getBoundingClientRect').mockReturnValue(new DOMRect(0, top, 100, height))
  return range
}

const scrolled = vi.fn()

beforeEach(() => {
  vi.stubGlobal('innerHeight', 1000)
  vi.stubGlobal('scrollBy', scrolled.mockClear())
  vi.spyOn(window, 'getComputedStyle').mockReturnValue({
    scrollPaddingBlockStart: '100px',
    scrollPaddingBlockEnd: '100px',
  } as CSSStyleDeclaration)
})

afterEach(() => vi.unstubAllGlobals())

type Place = { top: number; height?: number }

/** Follows to words from where other words are looked at; both by their place in the window. */
function follow(words: Place, before: Place | null): void {
  followWords(rangeAt(words), before && rangeAt(before))
}

describe('followWords', () => {
  it.each<{ name: string; words: Place; before: Place | null }>([
    { name: 'in sight', words: { top: 100 }, before: null },
    { name: 'in sight down to their last line', words: { top: 850 }, before: { top: 100 } },
    { name: 'too tall, from their first line', words: { top: 100, height: 2000 }, before: null },
    { name: 'below, but the reader has scrolled away', words: { top: 1200 }, before: { top: 1150 } },
    { name: 'above, but the reader has scrolled away', words: { top: -200 }, before: { top: -300 } },
  ])('stays where words are $name', ({ words, before }) => {
    follow(words, before)
    expect(scrolled).not.toHaveBeenCalled()
  })

  it.each<{ name: string; words: Place; before: Place | null; top: number }>([
    { name: 'below', words: { top: 880 }, before: { top: 820 }, top: 580 },
    { name: 'under the bar', words: { top: 60 }, before: { top: 120 }, top: -240 },
    { name: 'anywhere, if nothing was looked at before', words: { top: 3000 }, before: null, top: 2700 },
  ])('brings words that are $name to a quarter of the sight', ({ words, before, top }) => {
    follow(words, before)
    expect(scrolled).toHaveBeenCalledExactlyOnceWith({ top, behavior: 'smooth' })
  })

  it('jumps where motion is not wanted', () => {
    vi.spyOn(window, 'matchMedia').mockImplementation(
      (query) => ({ matches: query === '(prefers-reduced-motion: reduce)' }) as MediaQueryList,
    )
    follow({ top: 1200 }, null)
    expect(scrolled).toHaveBeenCalledExactlyOnceWith({ top: 900, behavior: 'instant' })
  })
})
