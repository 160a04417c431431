import type { Lang } from '#content/schema/text.ts'

/** A style sheet in two: `first` is needed to paint a page, `later` only when the reader does something. */
export type SplitCss = { first: string; later: string }

/** A block of a layer's part called `later`, or a font that is fetched, as a build writes them. */
const LATER = /@layer [\w-]+\.later\s*\{|@font-face\s*\{(?=[^}]*url\()/g
/** The stand-ins of one language's fonts. */
const FONTS = /@layer fonts\.(\w+)\s*\{/g

/**
 * Takes out of a style sheet what the first paint of a page in a language does without: the blocks `@layer {name}.later { … }`, the
 * stand-ins of other languages' fonts, and the fonts that are fetched, for which they stand in while the network is busy with the script.
 * Cascade layers keep their order wherever their rules stand, so that the two parts mean the same as the whole
 * (https://www.w3.org/TR/css-cascade-5/#layer-ordering).
 */
export function splitCss(css: string, lang: Lang): SplitCss {
  const styles = takeOut(css, LATER, () => true)
  const fonts = takeOut(styles.rest, FONTS, ([, of]) => of !== lang)
  return { first: fonts.rest, later: styles.taken + fonts.taken }
}

/** The blocks that begin with a match of `opening` which `isTaken`, and what is left without them. */
function takeOut(
  css: string,
  opening: RegExp,
  isTaken: (match: RegExpExecArray) => boolean,
): { rest: string; taken: string } {
  let rest = ''
  let taken = ''
  let end = 0
  for (const match of css.matchAll(opening)) {
    if (!isTaken(match)) continue
    const close = closingBrace(css, match.index + match[0].length)
    rest += css.slice(end, match.index)
    taken += css.slice(match.index, close)
    end = close
  }
  return { rest: rest + css.slice(end), taken }
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
