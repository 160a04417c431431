import { NetworkFirst } from 'workbox-strategies'
import { boundBy } from './boundBy.ts'
import { pageKey } from './pageKey.ts'

type Given = {
  base: string
  /** Keeps what a page's HTML names; throws where a part of it is not to be had. */
  keepAssets: (html: string, event: ExtendableEvent) => Promise<void>
  /** Answers where there is neither network nor the page, out of what else the cache of this name holds. */
  standIn: (address: string, cacheName: string) => Promise<Response>
}

/** Seconds that the network has before a kept page is shown instead. */
const PATIENCE = 3

/**
 * Answers for pages: the network's newest, and the kept one where the network is gone or slow. A page is kept, over its older
 * self, only once everything that its HTML names is kept too. The 60 last opened are kept.
 */
export function keptPages({ base, keepAssets, standIn }: Given): NetworkFirst {
  const cacheName = `readout-pages:${base}`
  return new NetworkFirst({
    cacheName,
    networkTimeoutSeconds: PATIENCE,
    plugins: [
      {
        cacheKeyWillBeUsed: async ({ request }) => pageKey(request.url),
        cacheWillUpdate: async ({ response, event }) => {
          if (response.status !== 200 || response.redirected) return null
          return keepAssets(await response.clone().text(), event).then(
            () => response,
            () => null,
          )
        },
        handlerDidError: ({ request }) => standIn(request.url, cacheName),
      },
      boundBy(60, cacheName),
    ],
  })
}
