/**
 * Of the kept pages, one that can stand in for a page that is not kept: any page of the same readout holds the whole text, and
 * its script draws what the address asks for. The readout's own page comes first. `null` where the readout was never opened.
 */
export function chooseKept(key: string, kept: string[], base: string): string | null {
  const { origin, pathname } = new URL(key)
  const [lang, slug] = pathname.slice(base.length).split('/')
  if (!lang || !slug) return null
  const readout = `${origin}${base}${lang}/${slug}/`
  return kept.find((one) => one === readout) ?? kept.find((one) => one.startsWith(readout)) ?? null
}
