import { element, type PictureElement } from './element.ts'
import { fittedText } from './fittedText.ts'
import { FRAME, frame } from './frame.ts'
import { previewColours } from './previewColours.ts'
import type { Preview } from './previewOf.ts'

const WIDTH = FRAME.width - 2 * FRAME.margin

/** A readout: what kind of contact and when, headline and dek. */
export function layOutReadout({ lang, label, headline, dek }: Preview & { kind: 'readout' }): PictureElement {
  const { ink, soft } = previewColours
  const title = {
    text: headline,
    isBold: true,
    colour: ink,
    height: 250,
    lineHeight: 1.14,
    sizes: [80, 72, 66, 60, 54, 48],
  }
  const text = { text: dek, colour: soft, height: 190, lineHeight: 1.36, sizes: [38, 36, 34, 32] }
  const common = { lang, family: 'text' as const, width: WIDTH }
  return frame(
    label,
    [
      fittedText({ ...common, ...title }),
      element({ height: 24, flexShrink: 0 }, []),
      fittedText({ ...common, ...text }),
    ],
    [],
  )
}
