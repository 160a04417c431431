import type { Selector } from '#content/schema/selector.ts'
import { anchor, findAnchors, type Range } from '#domain/anchor.ts'
import { nearestText } from './nearestText.ts'
import { type Problem, show } from './problem.ts'

const CONTEXT = 12

/** Where a selector stands in its file, and what text it is sought in. */
export type Sought = { file: string; pointer: string; text: string; where: string }

/** The one range that a selector describes; a selector that matches nothing, or twice, becomes a problem. */
export function placeSelector(
  selector: Selector,
  { file, pointer, text, where }: Sought,
  problems: Problem[],
): Range | null {
  const range = anchor(text, selector)
  if (range !== null) return range
  const found = findAnchors(text, selector)
  const expected = `words that stand exactly once in ${where}`
  if (found.length === 0) {
    const sought = (selector.prefix ?? '') + selector.exact + (selector.suffix ?? '')
    problems.push({
      file,
      pointer,
      expected,
      got: `${show(sought)}, which stands nowhere in it`,
      nearest: show(nearestText(text, sought)),
    })
  } else {
    const places = found.map(({ start, end }) => `“…${text.slice(Math.max(0, start - CONTEXT), end + CONTEXT)}…”`)
    const got = `${show(selector.exact)}, which stands ${found.length} times in it: add a prefix or a suffix`
    problems.push({ file, pointer, expected, got, nearest: places.join(' and ') })
  }
  return null
}
