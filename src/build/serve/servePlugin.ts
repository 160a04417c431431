import { resolve } from 'node:path'
import type { Plugin } from 'vite'
import { serveSite } from './serveSite.ts'

/** Bytes of a request line with its headers: Node's own limit of 16 KiB is short of what a reader's link may hold. */
const LONGEST = 65_536

/**
 * Makes `vite preview` show a built site as a static host will: Vite would answer every unknown address with the first page,
 * without the site's headers and its compressed files. Vite's check of the Host header stays before it.
 */
export function servePlugin(): Plugin {
  return {
    name: 'readout:serve',
    // No host answers other sites unasked; Vite does, for pages on the same machine.
    config: () => ({ preview: { cors: false } }),
    configurePreviewServer({ config, middlewares, httpServer }) {
      // Node reads the limit at each connection; the server itself is made by Vite, which has no option for it.
      Object.assign(httpServer, { maxHeaderSize: LONGEST })
      middlewares.use(serveSite(resolve(config.root, config.build.outDir), config.base))
    },
  }
}
