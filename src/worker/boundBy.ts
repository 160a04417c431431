import { CacheExpiration } from 'workbox-expiration'

type Used = { cachedResponse?: Response; request: Request; event: ExtendableEvent }

/** The part of a strategy that keeps its cache to the `most` last used entries. */
export function boundBy(most: number, cacheName: string) {
  const expiration = new CacheExpiration(cacheName, { maxEntries: most })
  const note = async (address: string) => {
    await expiration.updateTimestamp(address)
    await expiration.expireEntries()
  }
  return {
    cacheDidUpdate: ({ request }: { request: Request }) => note(request.url),
    cachedResponseWillBeUsed: async ({ cachedResponse, request, event }: Used) => {
      if (cachedResponse) event.waitUntil(note(request.url))
      return cachedResponse
    },
  }
}
