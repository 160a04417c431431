/** A style sheet in two: `first` is needed to paint a page, `later` only when the reader does something. */
export type SplitCss = { first: string; later: string }

/** A block of a layer's part called `later`, or a font that is fetched, as a build writes them. */
const LATER = /@layer [\w-]+\.later\s*\{|@font-face\s*\{(?=[^}]*url\()/g

/**
 * Takes the blocks `@layer {name}.later { … }` out of a style sheet, and the fonts that are fetched: until they are there,
 * stand-ins of the same measures are used, and the network is free for the script. Cascade layers keep their order wherever their rules
 * stand, so that the two parts mean the same as the whole (https://www.w3.org/TR/css-cascade-5/#layer-ordering).
 */
export function splitCss(css: string): SplitCss {
  let first = ''
  let later = ''
  let end = 0
  for (const { index, 0: opening } of css.matchAll(LATER)) {
    const close = closingBrace(css, index + opening.length)
    first += css.slice(end, index)
    later += css.slice(index, close)
    end = close
  }
  return { first: first + css.slice(end), later }
}

/** The place after the brace that closes a block whose opening brace has just been passed. Our strings hold no braces. */
function closingBrace(css: string, from: number): number {
  let depth = 1
  for (let index = from; index < css.length; index += 1) {
    if (css[index] === '{') depth += 1
    if (css[index] === '}') depth -= 1
    if (depth === 0) return index + 1
  }
  throw new Error('The built style sheet has a block that is not closed.')
}
