/**
 * The service worker: readouts that were opened once open again without network.
 *
 * What is served when:
 * - A file below `assets/` bears its hash in its name, so a kept one is right for ever: from the cache, else from the network.
 * - A page comes from the network while there is one, so that no deployment waits for the worker. Without network, or after
 *   three seconds, the kept page comes; where only another page of the same readout is kept, that one; else a page that says so.
 * - Anything else (the manifest, preview pictures, other sites) does not pass through here.
 *
 * Why versions do not mix: a page names its files by hash, so its HTML and what that names are one version by themselves,
 * whichever worker hands them out, and HTML is kept only once all that it names is kept. That is why the caches do not belong to
 * a version: emptied with each deployment, they would take away the readouts that were opened before it, and the files from
 * under pages that are still open. They are bounded by use instead.
 *
 * Kept from the start are the application's own scripts, so that what a page loads on demand is there too; no page and no text.
 * A new worker waits until the reader accepts it or the last page is closed. Because every version answers alike, its taking
 * over changes nothing for pages that are open.
 */

import { registerRoute } from 'workbox-routing'
import type { WorkerMessage } from '#browser/offline.ts'
import { keepAll } from './keepAll.ts'
import { keptAssets } from './keptAssets.ts'
import { keptPages } from './keptPages.ts'
import { namedAssets } from './namedAssets.ts'
import { partOf } from './partOf.ts'
import { standIn } from './standIn.ts'

declare const self: WorkerScope

const { pathname: base } = new URL(self.registration.scope)

const assets = keptAssets(base)
const pages = keptPages({
  base,
  keepAssets: (html, event) => keepAll(assets, event, namedAssets(html, base)),
  standIn: async (address, cacheName) =>
    standIn(address, { cache: await caches.open(cacheName), base, css: READOUT_OFFLINE_CSS }),
})

// The router also listens for the message by which a page has itself kept that was loaded before there was a worker.
registerRoute(({ sameOrigin, url }) => sameOrigin && partOf(url.pathname, base) === 'asset', assets)
registerRoute(({ sameOrigin, url }) => sameOrigin && partOf(url.pathname, base) === 'page', pages)

self.addEventListener('install', (event) => {
  event.waitUntil(keepAll(assets, event, READOUT_SHELL))
})

self.addEventListener('activate', (event) => {
  // The page that brought the first worker is taken in, so that what it loads from now on is kept as well.
  event.waitUntil(Promise.all([self.registration.navigationPreload?.enable(), self.clients.claim()]))
})

self.addEventListener('message', ({ data, ports: [port] }) => {
  if (!isMessage(data)) return
  if (data.type === 'skipWaiting') self.skipWaiting()
  if (data.type === 'hasScript') port?.postMessage(READOUT_SHELL.includes(data.path))
})

/** Only the site's own pages can write to the worker: a message with a type is one of theirs. */
function isMessage(data: unknown): data is WorkerMessage {
  return typeof data === 'object' && data !== null && 'type' in data
}
