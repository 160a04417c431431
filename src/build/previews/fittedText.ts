import { fontFamilies } from '#build/fonts/fontFamilies.ts'
import type { Lang } from '#content/schema/text.ts'
import { element, type PictureElement } from './element.ts'
import { fitText } from './fitText.ts'
import { previewFamilies } from './previewFonts.ts'

/** A text and how it is set; `width` and `height` of its room and the `sizes` to try in px, `lineHeight` in em. */
export type Setting = {
  text: string
  lang: Lang
  family: keyof typeof previewFamilies
  isBold?: boolean
  colour: string
  width: number
  height: number
  lineHeight: number
  sizes: number[]
}

const NAMES = { text: 'Literata', interface: 'Golos Text' }

/** A text in the largest size that fits its room. */
export function fittedText({ lang, family, isBold = false, colour, ...setting }: Setting): PictureElement {
  const { text, size, lines } = fitText(setting.text, { ...setting, letterWidth: letterWidth(lang, family, isBold) })
  const style = {
    fontFamily: previewFamilies[family],
    fontWeight: isBold ? BOLD[family] : 400,
    fontSize: size,
    lineHeight: setting.lineHeight,
    color: colour,
    overflowWrap: 'anywhere',
    // The size is chosen by mean widths: text of nothing but wide letters may still come out longer.
    lineClamp: lines,
  }
  return element(style, text)
}

const BOLD = { text: 700, interface: 600 }

function letterWidth(lang: Lang, family: Setting['family'], isBold: boolean): number {
  const widths = fontFamilies.find(({ name }) => name === NAMES[family])?.widths[lang]
  if (widths === undefined) throw new Error(`the measures of ${NAMES[family]} are not known`)
  return widths[isBold ? 700 : 400]
}
