import { rename, rm } from 'node:fs/promises'
import { resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { Plugin, ViteBuilder } from 'vite'
import type { ContentStore } from '#build/content/contentStore.ts'
import type { Site } from './readSite.ts'
import { type Renderer, writeSite } from './writeSite.ts'

const ENTRY = 'src/app/prerender.tsx'

/**
 * Makes `vite build` write a whole site: it builds for the browser and for the prerenderer, writes every page, and only
 * then takes the place of the last site, so that nothing that fails leaves half a site behind.
 */
export function sitePlugin({ site, content }: { site: Site; content: ContentStore }): Plugin {
  let outDir = ''
  return {
    name: 'readout:site',
    apply: 'build',
    config(config) {
      outDir = resolve(config.root ?? '.', config.build?.outDir ?? 'dist')
      return {
        builder: {},
        environments: {
          client: { build: { outDir: nextDir(outDir), emptyOutDir: true } },
          ssr: {
            build: {
              outDir: rendererDir(),
              emptyOutDir: true,
              copyPublicDir: false,
              manifest: false,
              minify: false,
              rolldownOptions: { input: ENTRY, output: { entryFileNames: 'prerender.js' } },
            },
          },
        },
      }
    },
    async buildApp(builder) {
      await buildBoth(builder)
      const cacheDir = resolve('node_modules/.cache/readout-previews')
      await writeSite({ dir: nextDir(outDir), site, readouts: await content.read(), renderer: await load(), cacheDir })
      await rm(rendererDir(), { recursive: true })
      await rm(outDir, { recursive: true, force: true })
      await rename(nextDir(outDir), outDir)
    },
  }
}

/** Beside the last site, so that the one can take the place of the other by a change of name. */
function nextDir(outDir: string): string {
  return `${outDir}.next`
}

/** Among the modules, so that the renderer finds what it imports; one for each process, since sites may be built side by side. */
function rendererDir(): string {
  return resolve(`node_modules/.cache/readout-renderer-${process.pid}`)
}

async function buildBoth({ environments, build }: ViteBuilder): Promise<void> {
  for (const name of ['client', 'ssr']) {
    const environment = environments[name]
    if (environment !== undefined) await build(environment)
  }
}

function load(): Promise<Renderer> {
  return import(pathToFileURL(resolve(rendererDir(), 'prerender.js')).href)
}
