import { rename, rm, writeFile } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { Plugin, ViteBuilder } from 'vite'
import { compressFiles } from '#build/compress/compressFiles.ts'
import type { ContentStore } from '#build/content/contentStore.ts'
import { buildWorker } from '#build/offline/buildWorker.ts'
import { drawIcons } from '#build/offline/drawIcons.ts'
import { listShell } from '#build/offline/listShell.ts'
import { writeManifest } from '#build/offline/writeManifest.ts'
import { writePreviews } from '#build/previews/writePreviews.ts'
import type { Readout } from '#domain/readout.ts'
import { collectEarly } from './collectEarly.ts'
import type { Renderer } from './drawWith.ts'
import { readManifest } from './readManifest.ts'
import type { Site } from './readSite.ts'
import { timed } from './timed.ts'
import { writeSite } from './writeSite.ts'

const ENTRY = 'src/app/prerender.tsx'
const WITHOUT_ORIGIN =
  'SITE_URL is not set: canonical links, preview pictures and the sitemap need the origin of the site and are left out.'

/**
 * Makes `vite build` write a whole site: it builds for the browser and for the prerenderer, writes every page, and only
 * then takes the place of the last site, so that nothing that fails leaves half a site behind.
 */
export function sitePlugin({ site, content }: { site: Site; content: ContentStore }): Plugin {
  let outDir = ''
  return {
    name: 'readout:site',
    // Without pages the build writes the application alone, as a bench of long texts needs it.
    apply: (_config, { command }) => command === 'build' && process.env.READOUT_PAGES !== 'none',
    config(config) {
      outDir = resolve(config.root ?? '.', config.build?.outDir ?? 'dist')
      return {
        // One configuration for both builds: else each would compile the content anew.
        builder: { sharedConfigBuild: true },
        environments: {
          client: { build: { outDir: nextDir(outDir), emptyOutDir: true } },
          ssr: {
            build: {
              outDir: rendererDir(),
              emptyOutDir: true,
              copyPublicDir: false,
              manifest: false,
              minify: false,
              rolldownOptions: { input: ENTRY, output: { entryFileNames: 'prerender.js', minify: false } },
            },
          },
        },
      }
    },
    async buildApp(builder) {
      const dir = nextDir(outDir)
      collectEarly()
      try {
        await timed('bundles', () => buildBoth(builder))
        if (site.origin === null) this.info(WITHOUT_ORIGIN)
        await writeContent(dir, site, await content.read())
        // Nothing that follows asks for it, and of a thousand readouts it is more than 100 MB.
        content.forget()
        await timed('offline', () => writeOffline(dir, site.base))
        await timed('compression', () => compressFiles(dir))
        await rm(outDir, { recursive: true, force: true })
        await rename(dir, outDir)
      } finally {
        for (const left of [rendererDir(), dir]) await rm(left, { recursive: true, force: true })
      }
    },
  }
}

/** The pages, and their pictures where these can have an address. */
async function writeContent(dir: string, site: Site, readouts: Readout[]): Promise<void> {
  const pages = await timed('pages', async () => writeSite({ dir, site, readouts, renderer: await load() }))
  if (site.origin === null) return
  await timed('pictures', () => writePreviews(pages, dir, resolve('node_modules/.cache/readout-previews')))
}

/** The service worker and what makes the site one that can be installed. */
async function writeOffline(dir: string, base: string): Promise<void> {
  await buildWorker({ outDir: dir, base, files: listShell(await readManifest(dir)) })
  await drawIcons(dir)
  await writeFile(join(dir, 'manifest.webmanifest'), writeManifest(base))
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
