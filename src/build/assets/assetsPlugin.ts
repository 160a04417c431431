import { extname } from 'node:path'
import type { Plugin } from 'vite'
import type { OwnAsset } from './ownAsset.ts'
import { writeAsset } from './writeAsset.ts'

const TYPES: Record<string, string> = { '.svg': 'image/svg+xml', '.js': 'text/javascript' }

/**
 * Puts files among the site's assets that the bundler has no part in: it would hold the content of a thousand readouts at once. In the
 * dev server they are made when they are asked for.
 */
export function assetsPlugin(list: (base: string) => AsyncIterable<OwnAsset>): Plugin {
  let base = '/'
  return {
    name: 'readout:assets',
    configResolved(config) {
      base = config.base
    },
    async writeBundle({ dir }) {
      if (this.environment.name !== 'client' || dir === undefined) return
      for await (const asset of list(base)) await writeAsset(dir, asset)
    },
    configureServer({ middlewares }) {
      middlewares.use(async (request, response, next) => {
        if (!request.url?.startsWith(`${base}assets/`)) return next()
        for await (const { path, text } of list(base)) {
          if (request.url !== base + path) continue
          response.setHeader('Content-Type', TYPES[extname(path)] ?? 'text/plain').end(text)
          return
        }
        next()
      })
    },
  }
}
