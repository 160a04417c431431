import { openReadout } from '#content/openContent.ts'
import { otherLang } from '#domain/otherLang.ts'
import type { Readout } from '#domain/readout.ts'

/** The same readout in the other language; `null` where it is not to be had. */
export function openOther({ lang, slug }: Readout): Promise<Readout | null> {
  return openReadout(otherLang(lang), slug).catch(() => null)
}
