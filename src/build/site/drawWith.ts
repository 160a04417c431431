import type { Passage } from '#domain/links.ts'
import type { Readout } from '#domain/readout.ts'
import type { PageOf } from './listPages.ts'

/** A page as HTML: its title as markup-free text, and what stands in the root element. */
type Drawn = { title: string; html: string }

/** Draws a page of one readout: at a path below the base, opening with a passage. */
type DrawOne = (path: string, passage: Passage | null) => Promise<Drawn>

/** The application's own prerenderer, as the build has it. */
export type Renderer = {
  renderPage: (path: string) => Promise<Drawn>
  renderReadout: (readout: Readout) => Promise<DrawOne>
}

/** An address that no page has: what is drawn for it is the page of all unknown addresses. */
const UNKNOWN = '/404/'

/**
 * Gives a function that draws pages, each with the readout that it shows; `null` is the page of unknown addresses. The pages of a readout
 * are to come in a row: what they share is drawn once and let go of with the next readout. Throws with the page that cannot be drawn.
 */
export function drawWith(renderer: Renderer): (page: PageOf | null, readout: Readout | null) => Promise<Drawn> {
  let last: { readout: Readout; drawOne: DrawOne } | null = null
  return async (page, readout) => {
    const path = page?.path ?? UNKNOWN
    try {
      if (page?.kind !== 'readout' || readout === null) return await renderer.renderPage(path)
      if (last?.readout !== readout) last = { readout, drawOne: await renderer.renderReadout(readout) }
      return await last.drawOne(path, page.passage)
    } catch (cause) {
      const what = page?.kind === 'readout' ? `The readout "${page.readout.slug}"` : 'A page'
      const why = cause instanceof Error ? cause.message : String(cause)
      throw new Error(`${what} cannot be rendered at ${path}: ${why}`, { cause })
    }
  }
}
