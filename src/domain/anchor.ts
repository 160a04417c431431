import type { Selector } from '#content/schema/selector.ts'

/** A run of text: UTF-16 offsets, `end` not included. */
export type Range = { start: number; end: number }

/** Every place of `text` that the selector describes, to the letter and in order; an empty quote describes none. */
export function findAnchors(text: string, { exact, prefix = '', suffix = '' }: Selector): Range[] {
  const found: Range[] = []
  if (exact === '') return found
  const sought = prefix + exact + suffix
  for (let at = text.indexOf(sought); at !== -1; at = text.indexOf(sought, at + 1)) {
    const start = at + prefix.length
    found.push({ start, end: start + exact.length })
  }
  return found
}

/**
 * The one place that the selector describes, or `null` where there is none or more than one: never a near match.
 * Source: W3C Web Annotation Data Model, 4.2.4 Text Quote Selector.
 */
export function anchor(text: string, selector: Selector): Range | null {
  const [only, ...others] = findAnchors(text, selector)
  return only && others.length === 0 ? only : null
}

/** The shortest selector, with as much context as it takes, that leads back to the range: the inverse of `anchor`. */
export function describe(text: string, { start, end }: Range): Selector {
  const exact = text.slice(start, end)
  for (let context = 0; ; context += 1) {
    const prefix = text.slice(Math.max(0, start - context), start)
    const suffix = text.slice(end, end + context)
    const selector = { exact, ...(prefix && { prefix }), ...(suffix && { suffix }) }
    if (anchor(text, selector) || (start - context <= 0 && end + context >= text.length)) return selector
  }
}
