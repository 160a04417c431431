// @vitest-environment node
import satori from 'satori'
import { describe, expect, it } from 'vitest'
import { listPages } from '#build/site/listPages.ts'
import { compileFixture } from '#tests/support/compileFixture.ts'
import { element, type PictureElement } from './element.ts'
import { FRAME } from './frame.ts'
import { layOutPreview } from './layOutPreview.ts'
import { picturePages } from './picturePages.ts'
import { previewFonts } from './previewFonts.ts'
import { previewOf } from './previewOf.ts'
import { readFonts } from './readFonts.ts'

const SLUGS = ['lavrov-blinken-2021-05', 'sample-meeting-2030-03', 'sample-talks-2030-02']
const readouts = await Promise.all(SLUGS.flatMap((slug) => [`ru/${slug}`, `en/${slug}`]).map(compileFixture))
const fonts = await readFonts(previewFonts)
const draw = (picture: PictureElement) => satori(picture, { width: FRAME.width, height: FRAME.height, fonts })

/** The picture if no text were held to its lines. */
function unheld({ props }: PictureElement): PictureElement {
  const { lineClamp: _, ...style } = props.style
  return element(style, typeof props.children === 'string' ? props.children : props.children.map(unheld))
}

describe('layOutPreview', () => {
  it.each(picturePages(listPages(readouts)))(
    'sets the texts of $path so that none is longer than its room',
    async (page) => {
      const picture = layOutPreview(previewOf(page))
      expect(outlines(await draw(picture)) === outlines(await draw(unheld(picture)))).toBe(true)
    },
  )
})

/** Not the whole SVG: what holds a text to its lines may leave a mask in it. */
function outlines(svg: string): string {
  return [...svg.matchAll(/ d="([^"]*)"/g)].map(([, path]) => path).join('\n')
}
