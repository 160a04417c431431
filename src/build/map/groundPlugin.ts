import type { Plugin } from 'vite'
import type { ContentStore } from '#build/content/contentStore.ts'
import { groundFile } from './groundFile.ts'

/** Puts the grounds of all readouts' maps among the site's assets; the dev server draws them when they are asked for. */
export function groundPlugin(content: ContentStore): Plugin {
  const files = async () => (await content.read()).flatMap((readout) => groundFile(readout) ?? [])
  return {
    name: 'readout:ground',
    async generateBundle() {
      if (this.environment.name !== 'client') return
      const drawings = new Map((await files()).map(({ path, svg }) => [path, svg]))
      for (const [fileName, source] of drawings) this.emitFile({ type: 'asset', fileName, source })
    },
    configureServer({ config, middlewares }) {
      middlewares.use(async (request, response, next) => {
        if (!request.url?.includes('/assets/ground-')) return next()
        const file = (await files()).find(({ path }) => request.url === config.base + path)
        if (file === undefined) return next()
        response.setHeader('Content-Type', 'image/svg+xml').end(file.svg)
      })
    },
  }
}
