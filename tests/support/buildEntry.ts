import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { build, type Plugin } from 'vite'
import { onTestFinished } from 'vitest'

/** Builds a module of these words with a plugin, for production and readable, and gives the path of what comes out; `external` stays outside. */
export async function buildEntry(code: string, plugin: Plugin, external: string[] = []): Promise<string> {
  // Among the modules, where those that it imports are found.
  const dir = await mkdtemp('node_modules/.readout-entry-')
  onTestFinished(() => rm(dir, { recursive: true }))
  const entry = join(dir, 'entry.js')
  await writeFile(entry, code)
  await build({
    configFile: false,
    logLevel: 'silent',
    define: { 'process.env.NODE_ENV': '"production"' },
    plugins: [plugin],
    build: {
      outDir: join(dir, 'dist'),
      minify: false,
      lib: { entry, formats: ['es'], fileName: 'built' },
      rolldownOptions: { external },
    },
  })
  return resolve(dir, 'dist/built.js')
}
