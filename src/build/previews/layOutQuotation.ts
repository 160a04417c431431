import { element, type PictureElement } from './element.ts'
import { fittedText } from './fittedText.ts'
import { FRAME, frame } from './frame.ts'
import { previewColours, relationColours } from './previewColours.ts'
import type { Preview } from './previewOf.ts'

const BAR = 12
const PADDING = { block: 20, inline: 32 }
const WIDTH = FRAME.width - 2 * FRAME.margin

/** A quotation as the article marks it: direct on its contact's tint beside a solid bar, reported on plain paper beside a dashed one. */
export function layOutQuotation({
  lang,
  label,
  mode,
  relation,
  words,
  speaker,
  facts,
}: Preview & { kind: 'quotation' }): PictureElement {
  const { tint, edge } = relationColours[relation]
  const isDirect = mode === 'direct'
  const box = {
    padding: `${PADDING.block}px ${PADDING.inline}px`,
    borderLeft: `${BAR}px ${isDirect ? 'solid' : 'dashed'} ${edge}`,
    backgroundColor: isDirect ? tint : previewColours.paper,
  }
  const setting = {
    text: words,
    lang,
    family: 'text' as const,
    colour: previewColours.ink,
    width: WIDTH - BAR - 2 * PADDING.inline,
    height: 316,
    lineHeight: 1.32,
    sizes: [60, 56, 52, 48, 45, 42, 39, 36, 34, 32],
  }
  const line = { lang, family: 'interface' as const, width: WIDTH }
  return frame(
    label,
    [element(box, [fittedText(setting)])],
    [
      fittedText({
        ...line,
        text: speaker,
        isBold: true,
        colour: previewColours.ink,
        height: 44,
        lineHeight: 1.3,
        sizes: [32, 28],
      }),
      fittedText({ ...line, text: facts, colour: previewColours.soft, height: 68, lineHeight: 1.3, sizes: [25] }),
    ],
  )
}
