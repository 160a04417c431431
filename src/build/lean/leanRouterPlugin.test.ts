// @vitest-environment node
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
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
  const built = await build({
    configFile: false,
    logLevel: 'silent',
    plugins: [leanRouterPlugin()],
    build: { write: false, lib: { entry, formats: ['es'] }, rolldownOptions: { external: 'react' } },
  })
  const [{ output }] = built as [{ output: [{ code: string }] }]
  expect(output[0].code).toContain('useHref() may be used only in')
  expect(output[0].code).not.toMatch(/forwardRef|contextType|displayName/)
})
