import { element, type PictureElement } from './element.ts'
import { fittedText } from './fittedText.ts'
import { FRAME, frame } from './frame.ts'
import { previewColours } from './previewColours.ts'
import type { Preview } from './previewOf.ts'

const WIDTH = FRAME.width - 2 * FRAME.margin

/** A section: its heading, how it begins, and the readout that it belongs to. */
export function layOutSection({
  lang,
  label,
  heading,
  opening,
  headline,
  facts,
}: Preview & { kind: 'section' }): PictureElement {
  const { ink, soft, line } = previewColours
  const title = {
    text: heading,
    family: 'text' as const,
    isBold: true,
    colour: ink,
    height: 146,
    lineHeight: 1.18,
    sizes: [60, 54, 48, 42],
  }
  const text = {
    text: opening,
    family: 'text' as const,
    colour: soft,
    height: 210,
    lineHeight: 1.36,
    sizes: [36, 34, 32, 30],
  }
  const foot = { family: 'interface' as const, lineHeight: 1.3 }
  return frame(
    label,
    [
      fittedText({ ...title, lang, width: WIDTH }),
      element({ height: 20, flexShrink: 0 }, []),
      fittedText({ ...text, lang, width: WIDTH }),
    ],
    [
      element({ height: 2, flexShrink: 0, marginBottom: 20, backgroundColor: line }, []),
      fittedText({
        ...foot,
        text: headline,
        lang,
        isBold: true,
        colour: ink,
        width: WIDTH,
        height: 38,
        sizes: [28, 25],
      }),
      fittedText({ ...foot, text: facts, lang, colour: soft, width: WIDTH, height: 34, sizes: [25] }),
    ],
  )
}
