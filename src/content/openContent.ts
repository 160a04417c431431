import { newest, summaryLoaders } from 'virtual:readouts'
import type { Readout } from '#domain/readout.ts'
import type { Lang } from './schema/text.ts'

/** The slug of the newest readout. */
export const newestSlug = newest

/** One readout in one language, or `null` where there is none by that slug. */
export async function openReadout(lang: Lang, slug: string): Promise<Readout | null> {
  // On demand: it grows with every readout, and a page knows the address of its own.
  const { readoutLoaders } = await import('virtual:readout-loaders')
  const path = `${lang}/${slug}`
  const load = Object.hasOwn(readoutLoaders, path) ? readoutLoaders[path] : undefined
  return load === undefined ? null : (await load()).readout
}

/** The readout whose module has an address. */
export async function openReadoutAt(address: string): Promise<Readout> {
  return (await import(/* @vite-ignore */ address)).readout
}

/** The list of readouts in one language, newest first. */
export async function openSummaries(lang: Lang) {
  return (await summaryLoaders[lang]()).summaries
}
