// @vitest-environment node
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { build } from 'vite'
import { afterEach, expect, it } from 'vitest'
import { leanReactPlugin } from './leanReactPlugin.ts'

let dir = ''
afterEach(() => rm(dir, { recursive: true, force: true }))

it('has React DOM create no error as it is loaded', async () => {
  // Among the modules, where React is found.
  dir = await mkdtemp('node_modules/.readout-lean-')
  const entry = join(dir, 'entry.js')
  await writeFile(entry, "export { hydrateRoot } from 'react-dom/client'")
  await build({
    configFile: false,
    logLevel: 'silent',
    define: { 'process.env.NODE_ENV': '"production"' },
    plugins: [leanReactPlugin()],
    build: { outDir: join(dir, 'dist'), minify: false, lib: { entry, formats: ['es'], fileName: 'built' } },
  })
  const built = join(dir, 'dist/built.js')
  expect(await readFile(built, 'utf8')).toContain('SuspenseException = {')
  const created: string[] = []
  const { Error: Own } = globalThis
  globalThis.Error = new Proxy(Own, {
    apply(_target, _self, [message]) {
      created.push(message)
      return new Own(message)
    },
  })
  try {
    const { hydrateRoot } = await import(/* @vite-ignore */ `${process.cwd()}/${built}`)
    expect(hydrateRoot).toBeTypeOf('function')
  } finally {
    globalThis.Error = Own
  }
  expect(created).toEqual([])
})
