import { newest, readoutLoaders, summaryLoaders } from 'virtual:readouts'
import type { Lang } from './schema/text.ts'

/** The slug of the newest readout. */
export const newestSlug = newest

/** One readout in one language, or `null` where there is none by that slug. */
export async function openReadout(lang: Lang, slug: string) {
  const path = `${lang}/${slug}`
  const load = Object.hasOwn(readoutLoaders, path) ? readoutLoaders[path] : undefined
  return load === undefined ? null : (await load()).readout
}

/** The list of readouts in one language, newest first. */
export async function openSummaries(lang: Lang) {
  return (await summaryLoaders[lang]()).summaries
}
