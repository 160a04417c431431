import { element, type PictureElement } from './element.ts'
import { previewColours } from './previewColours.ts'
import { previewFamilies } from './previewFonts.ts'

/** Size of the pictures and the space round what stands in them, in px. */
export const FRAME = { width: 1200, height: 630, margin: 56 }

/** What every picture has: paper, a label and the wordmark at its head, what it is about, and a foot. */
export function frame(label: string, body: PictureElement[], foot: PictureElement[]): PictureElement {
  const { width, height, margin } = FRAME
  return element(
    {
      flexDirection: 'column',
      boxSizing: 'border-box',
      width,
      height,
      padding: `44px ${margin}px`,
      backgroundColor: previewColours.paper,
      color: previewColours.ink,
      fontFamily: previewFamilies.interface,
      fontSize: 26,
    },
    [
      element({ justifyContent: 'space-between', alignItems: 'center' }, [
        element({ color: previewColours.accent, fontWeight: 600, fontSize: 28 }, label),
        element({ fontFamily: previewFamilies.text, fontWeight: 700, fontSize: 34 }, 'Readout'),
      ]),
      element({ flexDirection: 'column', flexGrow: 1, justifyContent: 'center' }, body),
      element({ flexDirection: 'column' }, foot),
    ],
  )
}
