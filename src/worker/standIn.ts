import { chooseKept } from './chooseKept.ts'
import { type KeptPage, offlinePage } from './offlinePage.ts'
import { pageKey } from './pageKey.ts'

type Given = { cache: Cache; base: string; css: string }

const HEADERS = {
  'content-type': 'text/html; charset=utf-8',
  'cache-control': 'no-store',
  'content-security-policy':
    "default-src 'none'; style-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'; require-trusted-types-for 'script'; trusted-types 'none'",
}

/** The answer for a page that is neither kept nor to be had: another page of its readout, else one that says so (503). */
export async function standIn(address: string, { cache, base, css }: Given): Promise<Response> {
  const kept = (await cache.keys()).map(({ url }) => url)
  const chosen = chooseKept(pageKey(address), kept, base)
  const response = chosen === null ? undefined : await cache.match(chosen)
  return response ?? new Response(offlinePage(css, await titled(cache, kept)), { status: 503, headers: HEADERS })
}

/** Kept pages with their titles, the last kept first. */
async function titled(cache: Cache, kept: string[]): Promise<KeptPage[]> {
  const pages = kept.map(async (address) => {
    const html = (await (await cache.match(address))?.text()) ?? ''
    return { address, title: /<title>([^<]+)<\/title>/.exec(html)?.[1] ?? address }
  })
  return (await Promise.all(pages)).reverse()
}
