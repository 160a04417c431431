import { vi } from 'vitest'

/** Puts a CSS Custom Highlight API in the place of the one that there is none of here. Gives what is lit, by name; `vi.unstubAllGlobals` ends it. */
export function stubHighlights(): Map<string, { ranges: Range[] }> {
  const highlights = new Map<string, FakeHighlight>()
  vi.stubGlobal('CSS', { highlights, supports: () => false })
  vi.stubGlobal('Highlight', FakeHighlight)
  return highlights
}

class FakeHighlight {
  readonly ranges: Range[]
  constructor(...ranges: Range[]) {
    this.ranges = ranges
  }
}
