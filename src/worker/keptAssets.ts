import { CacheFirst } from 'workbox-strategies'
import { boundBy } from './boundBy.ts'

/** Answers for files whose names hold their hash: what was fetched once is never fetched again. The 300 last used are kept. */
export function keptAssets(base: string): CacheFirst {
  // Caches belong to the origin, where other sites may stand beside this one.
  const cacheName = `readout-assets:${base}`
  return new CacheFirst({
    cacheName,
    plugins: [
      {
        // Some hosts answer for a file that is gone with a page and the status 200.
        cacheWillUpdate: async ({ response }) => (response.status === 200 && !isPage(response) ? response : null),
      },
      boundBy(300, cacheName),
    ],
  })
}

function isPage(response: Response): boolean {
  return response.headers.get('content-type')?.startsWith('text/html') ?? false
}
