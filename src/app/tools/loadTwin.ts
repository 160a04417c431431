import { openReadout } from '#content/openContent.ts'
import type { Lang } from '#content/schema/text.ts'
import type { Readout } from '#domain/readout.ts'

const OTHER: Record<Lang, Lang> = { ru: 'en', en: 'ru' }

/** The same readout in the other language; `null` where it is not to be had. */
export async function loadTwin({ lang, slug }: Readout): Promise<Readout | null> {
  try {
    return await openReadout(OTHER[lang], slug)
  } catch {
    return null
  }
}
