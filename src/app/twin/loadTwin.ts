import type { ComponentType } from 'react'
import { loadI18n } from '#app/loadI18n.ts'
import type { FollowHash } from '#app/readout/useJumps.ts'
import { openReadout } from '#content/openContent.ts'
import type { Filtered } from '#domain/filter.ts'
import { otherLang } from '#domain/otherLang.ts'
import type { Readout } from '#domain/readout.ts'
import type { View } from '#domain/view.ts'

/** `peeks`: ids of the paragraphs whose other language is shown where not all of it stands beside the text. */
export type TwinProps = {
  readout: Readout
  view: View
  filtered: Filtered
  peeks: string[]
  onToggleTopic: (topic: string) => void
  onLink: FollowHash
}

/** Draws a readout's other language into the text of the page. */
export type Twin = ComponentType<TwinProps>

/** Loads the other language of a readout and what draws it; rejects where any of it is not to be had. */
export async function loadTwin({ lang, slug }: Pick<Readout, 'lang' | 'slug'>): Promise<Twin> {
  const other = otherLang(lang)
  const [{ twinOf }, i18n, readout] = await Promise.all([
    import('./twinOf.tsx'),
    loadI18n(other),
    openReadout(other, slug),
  ])
  return twinOf(readout, i18n)
}
