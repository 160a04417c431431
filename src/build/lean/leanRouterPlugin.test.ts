// @vitest-environment node
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { build } from 'vite'
import { afterEach, expect, it } from 'vitest'
import { leanRouterPlugin } from './leanRouterPlugin.ts'

let dir = ''
afterEach(() => rm(dir, { recursive: true, force: true }))

it('leaves out of a site that uses the declarative router what is of the others', async () => {
  // Among the modules, where the router is found.
  dir = await mkdtemp('node_modules/.readout-lean-')
  const entry = join(dir, 'entry.js')
  await writeFile(entry, "export { Router, useHref } from 'react-router'")
  await build({
    configFile: false,
    logLevel: 'silent',
    plugins: [leanRouterPlugin()],
    build: {
      outDir: join(dir, 'dist'),
      lib: { entry, formats: ['es'], fileName: 'built' },
      rolldownOptions: { external: 'react' },
    },
  })
  const built = await readFile(join(dir, 'dist/built.js'), 'utf8')
  expect(built).toContain('useHref() may be used only in')
  expect(built).not.toMatch(/forwardRef|contextType|displayName/)
})
