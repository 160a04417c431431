import type { PicturePage } from './picturePages.ts'

/** Where the picture of a page is, below the base; the root shares the picture of the readout that it shows. */
export function previewPath({ readout, passage }: Pick<PicturePage, 'readout' | 'passage'>): string {
  const folder = `previews/${readout.lang}/${readout.slug}`
  if (passage === null) return `${folder}/readout.png`
  return `${folder}/${passage.kind === 'quotation' ? 'q' : 's'}/${passage.id}.png`
}
