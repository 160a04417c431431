import { sep } from 'node:path'
import type { Plugin, ViteDevServer } from 'vite'
import type { Readout } from '#domain/readout.ts'
import { LANGS } from './compileContent.ts'
import type { ContentStore } from './contentStore.ts'
import { readoutAsset, readoutModule } from './readoutAsset.ts'

const INDEX = 'virtual:readouts'
const LOADERS = 'virtual:readout-loaders'
const READOUT = 'virtual:readout/'
const SUMMARIES = 'virtual:summaries/'

/**
 * Compiles the content into modules: an index, a list for each language, and one that leads to the
 * readouts themselves, each a module of its own. A build with a problem in its content stops before it writes; the dev server shows the problem in its overlay
 * and recovers when the file is saved again.
 */
export function contentPlugin(content: ContentStore): Plugin {
  let base = '/'
  return {
    name: 'readout:content',
    configResolved(config) {
      base = config.base
    },
    async buildStart() {
      if (this.environment.mode === 'build') await content.read()
    },
    resolveId: (id) => ([INDEX, LOADERS, READOUT, SUMMARIES].some((own) => id.startsWith(own)) ? `\0${id}` : null),
    async load(id) {
      if (!id.startsWith('\0virtual:')) return null
      const name = id.slice(1)
      if (name === INDEX) return indexModule(await content.read())
      // The prerenderer is handed each readout: a thousand need not stand in its bundle besides.
      if (name === LOADERS)
        return this.environment.mode === 'build'
          ? builtLoaders(this.environment.name === 'ssr' ? [] : await content.read(), base)
          : devLoaders(await content.read())
      if (name.startsWith(SUMMARIES)) return summariesModule(await content.read(), name.slice(SUMMARIES.length))
      return name.startsWith(READOUT) ? readoutAt(await content.read(), name.slice(READOUT.length), base) : null
    },
    configureServer(server) {
      server.watcher.add(content.root)
      server.watcher.on('all', async (_event, file) => {
        if (!file.startsWith(content.root + sep) || !file.endsWith('.json')) return
        content.forget()
        await refresh(server, content)
      })
    },
  }
}

async function refresh(server: ViteDevServer, content: ContentStore): Promise<void> {
  const graph = server.environments.client.moduleGraph
  for (const [id, module] of graph.idToModuleMap) {
    if (id.startsWith('\0virtual:')) graph.invalidateModule(module)
  }
  try {
    await content.read()
    server.ws.send({ type: 'full-reload' })
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error)
    server.config.logger.error(message)
    server.ws.send({ type: 'error', err: { message, stack: '' } })
  }
}

function indexModule(readouts: Readout[]): string {
  const summaries = LANGS.map((lang) => `  ${lang}: () => import('${SUMMARIES}${lang}'),`)
  return [
    `export const newest = ${JSON.stringify(readouts[0]?.slug)}`,
    `export const summaryLoaders = {\n${summaries.join('\n')}\n}`,
  ].join('\n')
}

function devLoaders(readouts: Readout[]): string {
  const loaders = readouts.map(({ slug, lang }) => `  '${lang}/${slug}': () => import('${READOUT}${lang}/${slug}'),`)
  return `export const readoutLoaders = {\n${loaders.join('\n')}\n}`
}

/** In a build the readouts are no modules of the bundler's: it would hold all of them at once. */
function builtLoaders(readouts: Readout[], base: string): string {
  const addresses = readouts.map((readout) => [
    `${readout.lang}/${readout.slug}`,
    base + readoutAsset(readout, base).path,
  ])
  return [
    `const addresses = ${JSON.stringify(Object.fromEntries(addresses))}`,
    'const loaderOf = ([path, address]) => [path, () => import(/* @vite-ignore */ address)]',
    'export const readoutLoaders = Object.fromEntries(Object.entries(addresses).map(loaderOf))',
  ].join('\n')
}

function summariesModule(readouts: Readout[], lang: string): string {
  const summaries = readouts
    .filter((readout) => readout.lang === lang)
    .map(({ slug, kind, date, headline, dek }) => ({ slug, lang, kind, date, headline, dek }))
  return `export const summaries = ${JSON.stringify(summaries)}`
}

function readoutAt(readouts: Readout[], path: string, base: string): string | null {
  const readout = readouts.find(({ lang, slug }) => `${lang}/${slug}` === path)
  return readout === undefined ? null : readoutModule(readout, base)
}
