// @vitest-environment node
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type PreviewServer, preview } from 'vite'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { ask } from '#tests/support/ask.ts'
import { servePlugin } from './servePlugin.ts'

let dir = ''
let server: PreviewServer

beforeEach(async () => {
  dir = mkdtempSync(join(tmpdir(), 'preview-'))
  writeFileSync(join(dir, 'index.html'), '<p>home')
  writeFileSync(join(dir, '404.html'), '<p>not here')
  writeFileSync(join(dir, '_headers'), '/readout/*\n  X-Site: ours\n')
  server = await preview({
    configFile: false,
    root: tmpdir(),
    base: '/readout/',
    build: { outDir: dir },
    preview: { host: '127.0.0.1', port: 0 },
    plugins: [servePlugin()],
  })
})

afterEach(async () => {
  await server.close()
  rmSync(dir, { recursive: true })
})

function port(): number {
  const address = server.httpServer.address()
  if (address === null || typeof address === 'string') throw new Error('expected a port')
  return address.port
}

it.each([
  ['/readout/', 200, '<p>home'],
  ['/readout/nowhere', 404, '<p>not here'],
  ['/readout/%E0%A4%A', 404, '<p>not here'],
  ['/nowhere', 404, '<p>not here'],
])('makes the preview answer %s as a host does', async (path, status, text) => {
  const { headers, body, ...answer } = await ask(port(), path)
  expect([answer.status, headers['x-site'], body.toString()]).toEqual([status, 'ours', text])
})

it('reads a query of some thousand topics', async () => {
  expect((await ask(port(), `/readout/?topic=${'t,'.repeat(30_000)}`)).status).toBe(200)
})
