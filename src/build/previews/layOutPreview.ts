import type { PictureElement } from './element.ts'
import { layOutQuotation } from './layOutQuotation.ts'
import { layOutReadout } from './layOutReadout.ts'
import { layOutSection } from './layOutSection.ts'
import type { Preview } from './previewOf.ts'

/** The elements of a picture. */
export function layOutPreview(preview: Preview): PictureElement {
  switch (preview.kind) {
    case 'quotation':
      return layOutQuotation(preview)
    case 'section':
      return layOutSection(preview)
    case 'readout':
      return layOutReadout(preview)
  }
}
