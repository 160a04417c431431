// @vitest-environment node
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { gunzipSync } from 'node:zlib'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { compressFiles } from '#build/compress/compressFiles.ts'
import { headerRules } from '#build/headers/headerRules.ts'
import { headersFor } from '#build/headers/headersFor.ts'
import { ask } from '#tests/support/ask.ts'
import { hasNginx, startNginx } from '#tests/support/startNginx.ts'

const long = 'word '.repeat(1_000)
const site = {
  'index.html': '<p>home',
  '404.html': '<p>not here',
  'ru/a-call/index.html': `<p>${long}`,
  'assets/a.js': `// ${long}`,
  'assets/a.woff2': 'font',
  'previews/a.png': 'picture',
  'manifest.webmanifest': '{}',
  _headers: '/*',
  '.vite/manifest.json': '{}',
}
const rules = headerRules({ policy: '', langs: ['ru', 'en'] })
const isThere = hasNginx()
const word = isThere ? '' : ' (not installed here: apt-get install nginx-light)'
let dir = ''
let port = 0
let stop = () => {}

describe.skipIf(!isThere).each(['/', '/readout/'])(`nginx at %s${word}`, (base) => {
  beforeAll(async () => {
    dir = mkdtempSync(join(tmpdir(), 'nginx-'))
    for (const [file, text] of Object.entries(site)) {
      mkdirSync(dirname(join(dir, 'site', base, file)), { recursive: true })
      writeFileSync(join(dir, 'site', base, file), text)
    }
    await compressFiles(join(dir, 'site'))
    const server = await startNginx(dir, base)
    port = server.port
    stop = server.stop
  })

  afterAll(() => {
    stop()
    rmSync(dir, { recursive: true, force: true })
  })

  const get = (path: string, headers = {}) => ask(port, base + path.slice(1), { headers })

  it.each([
    ['/', 'index.html', 'text/html; charset=utf-8'],
    ['/?topic=iran', 'index.html', 'text/html; charset=utf-8'],
    ['/ru/a-call/', 'ru/a-call/index.html', 'text/html; charset=utf-8'],
    ['/ru/a-call', 'ru/a-call/index.html', 'text/html; charset=utf-8'],
    ['/assets/a.js', 'assets/a.js', 'application/javascript; charset=utf-8'],
    ['/assets/a.woff2', 'assets/a.woff2', 'font/woff2'],
    ['/previews/a.png', 'previews/a.png', 'image/png'],
    ['/manifest.webmanifest', 'manifest.webmanifest', 'application/manifest+json'],
  ] as const)('answers %s with its file and type, kept as long as everywhere', async (path, file, type) => {
    const { status, headers, body } = await get(path)
    expect([status, body.toString(), headers['content-type']]).toEqual([200, site[file], type])
    const [plain = ''] = path.split('?')
    expect(headers['cache-control']).toBe(headersFor(rules, plain === '/ru/a-call' ? '/ru/' : plain)['Cache-Control'])
  })

  it.each([
    '/nowhere',
    '/ru',
    '/assets/gone.js',
    '/_headers',
    '/.vite/manifest.json',
    '/%FF',
    '/%',
    '/%E0%A4%A',
    '/%2e%2e/secret',
  ])('answers %s with the page for unknown addresses, not to be kept', async (path) => {
    const { status, headers, body } = await get(path)
    expect([status, body.toString(), headers['cache-control']]).toEqual([404, site['404.html'], 'no-cache'])
  })

  it.each(['/', '/ru/a-call', '/assets/a.js', '/manifest.webmanifest', '/nowhere', '/%'])('closes %s', async (path) => {
    const { headers } = await get(path)
    for (const [name, value] of Object.entries(headersFor(rules, '/nowhere'))) {
      if (name === 'Content-Security-Policy')
        expect(headers['content-security-policy']).toMatch(/frame-ancestors 'none'/)
      else expect([name, headers[name.toLowerCase()]]).toEqual([name, value])
    }
  })

  it.each(['/assets/a.js', '/ru/a-call/'])('sends %s compressed to who can read it', async (path) => {
    const { headers, body } = await get(path, { 'accept-encoding': 'gzip' })
    expect(headers).toMatchObject({ 'content-encoding': 'gzip', vary: 'Accept-Encoding' })
    expect(gunzipSync(body).toString()).toContain(long)
  })

  it('does not send again what has not changed', async () => {
    const { etag = '' } = (await get('/ru/a-call')).headers
    expect((await get('/ru/a-call', { 'if-none-match': etag })).status).toBe(304)
  })

  it('reads a query of some thousand topics', async () => {
    expect((await get(`/?topic=${'t,'.repeat(30_000)}`)).status).toBe(200)
  })
})
