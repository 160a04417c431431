// @vitest-environment node
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { createServer, type Server } from 'node:http'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { brotliDecompressSync, gunzipSync } from 'node:zlib'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { compressFiles } from '#build/compress/compressFiles.ts'
import { headerRules } from '#build/headers/headerRules.ts'
import { writeHeadersFile } from '#build/headers/headersFile.ts'
import { ask } from '#tests/support/ask.ts'
import { serveSite } from './serveSite.ts'

const rules = headerRules({ policy: "default-src 'none'", langs: ['ru'] })
const long = 'word '.repeat(1_000)
const site = {
  'index.html': '<p>home',
  '404.html': '<p>not here',
  'ru/a-call/index.html': `<p>${long}`,
  'assets/a.js': `// ${long}`,
  'assets/a.woff2': 'font',
  'manifest.webmanifest': '{}',
  '.vite/manifest.json': '{}',
}
const servers: Server[] = []
let root = ''
let dir = ''

beforeEach(async () => {
  root = mkdtempSync(join(tmpdir(), 'serve-'))
  dir = join(root, 'site')
  for (const [file, text] of Object.entries(site)) write(file, text)
  write('../secret', 'secret')
  await compressFiles(dir)
})

afterEach(async () => {
  for (const server of servers.splice(0)) await new Promise((done) => server.close(done))
  rmSync(root, { recursive: true })
})

function write(file: string, text: string) {
  mkdirSync(dirname(join(dir, file)), { recursive: true })
  writeFileSync(join(dir, file), text)
}

async function listen(base = '/'): Promise<number> {
  write('_headers', writeHeadersFile(rules, base))
  const server = createServer(serveSite(dir, base))
  servers.push(server)
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done))
  const address = server.address()
  if (address === null || typeof address === 'string') throw new Error('expected a port')
  return address.port
}

describe.each(['/', '/readout/'])('a site served at %s', (base) => {
  it.each([
    ['', 'index.html'],
    ['index.html', 'index.html'],
    ['?topic=iran', 'index.html'],
    ['ru/a-call/', 'ru/a-call/index.html'],
    ['ru/a-call', 'ru/a-call/index.html'],
    ['ru/a-call?only=1', 'ru/a-call/index.html'],
    ['assets/a.js', 'assets/a.js'],
  ] as const)('answers %j with its file', async (path, file) => {
    const { status, body } = await ask(await listen(base), base + path)
    expect([status, body.toString()]).toEqual([200, site[file]])
  })

  it.each([
    'nowhere',
    'ru',
    'ru/a-call/q/',
    'assets/gone.js',
    'assets/',
    'index.html/',
    '_headers',
    '.vite/manifest.json',
    '%',
    '%FF',
  ])('answers %j with the page for unknown addresses, not to be kept', async (path) => {
    const { status, headers, body } = await ask(await listen(base), base + path)
    expect([status, body.toString()]).toEqual([404, site['404.html']])
    expect(headers).toMatchObject({
      'content-type': 'text/html; charset=utf-8',
      'cache-control': 'no-cache',
      'content-security-policy': "default-src 'none'",
    })
  })

  it('does not leave its folder', async () => {
    const port = await listen(base)
    for (const way of [
      '../',
      '%2e%2e/',
      '..%2f',
      '%2e%2e%2f',
      'ru/../../',
      'ru/..%2f..%2f',
      '..\\',
      '..%5c',
      '/../',
      '%00../',
    ]) {
      expect([way, (await ask(port, `${base}${way}secret`)).status]).toEqual([way, 404])
    }
  })
})

describe('serveSite', () => {
  it('serves the folder of a sub-path without its last slash, and nothing above it', async () => {
    const port = await listen('/readout/')
    expect((await ask(port, '/readout')).body.toString()).toBe(site['index.html'])
    expect(await ask(port, '/')).toMatchObject({
      status: 404,
      body: Buffer.from(site['404.html']),
      headers: { 'x-content-type-options': 'nosniff' },
    })
  })

  it.each([
    ['/ru/a-call/', 'text/html; charset=utf-8', 'no-cache'],
    ['/assets/a.js', 'text/javascript; charset=utf-8', 'public, max-age=31536000, immutable'],
    ['/assets/a.woff2', 'font/woff2', 'public, max-age=31536000, immutable'],
    ['/manifest.webmanifest', 'application/manifest+json', 'no-cache'],
  ])('says of %s what it is and how long it holds', async (path, type, cache) => {
    const { headers } = await ask(await listen(), path)
    expect(headers).toMatchObject({ 'content-type': type, 'cache-control': cache, 'x-content-type-options': 'nosniff' })
  })

  it.each([
    ['gzip, br', 'br', brotliDecompressSync],
    ['gzip', 'gzip', gunzipSync],
    ['br;q=0, gzip', 'gzip', gunzipSync],
  ] as const)('sends the smallest form that %j lets through', async (accepted, encoding, decompress) => {
    const { headers, body } = await ask(await listen(), '/assets/a.js', { headers: { 'accept-encoding': accepted } })
    expect(headers).toMatchObject({
      'content-type': 'text/javascript; charset=utf-8',
      'content-encoding': encoding,
      'content-length': String(body.length),
      vary: 'Accept-Encoding',
    })
    expect(decompress(body).toString()).toBe(site['assets/a.js'])
  })

  it('sends the file itself where no form is let through, and says that there are others', async () => {
    const { headers, body } = await ask(await listen(), '/assets/a.js')
    expect(headers.vary).toBe('Accept-Encoding')
    expect(headers).not.toHaveProperty('content-encoding')
    expect(body.toString()).toBe(site['assets/a.js'])
    expect((await ask(await listen(), '/')).headers).not.toHaveProperty('vary')
  })

  it('answers HEAD with the same headers and no body', async () => {
    const port = await listen()
    const { headers, body } = await ask(port, '/ru/a-call/', { method: 'HEAD' })
    const whole = await ask(port, '/ru/a-call/')
    expect(body).toHaveLength(0)
    expect({ ...headers, date: '' }).toEqual({ ...whole.headers, date: '' })
    expect((await ask(port, '/nowhere', { method: 'HEAD' })).status).toBe(404)
  })

  it.each(['POST', 'PUT', 'DELETE', 'OPTIONS'])('refuses %s', async (method) => {
    const { status, headers } = await ask(await listen(), '/', { method })
    expect([status, headers.allow, headers['x-content-type-options']]).toEqual([405, 'GET, HEAD', 'nosniff'])
  })

  it('does not send again what has not changed', async () => {
    const port = await listen()
    const etag = (await ask(port, '/ru/a-call/')).headers.etag ?? ''
    const again = (tag: string, more = {}) => ask(port, '/ru/a-call/', { headers: { 'if-none-match': tag, ...more } })
    for (const tag of [etag, `"other", ${etag}`, etag.slice(2), '*']) {
      expect(await again(tag)).toMatchObject({ status: 304, headers: { etag, 'cache-control': 'no-cache' } })
    }
    expect((await again('"other"')).status).toBe(200)
    expect((await again(etag, { 'accept-encoding': 'br' })).status).toBe(200)
    write('ru/a-call/index.html', '<p>new')
    expect((await again(etag)).body.toString()).toBe('<p>new')
  })

  it('stays up and says why where the headers cannot be read', async () => {
    const port = await listen()
    write('_headers', 'rubbish')
    expect(await ask(port, '/')).toMatchObject({
      status: 500,
      body: expect.objectContaining({ length: expect.any(Number) }),
    })
    rmSync(join(dir, '_headers'))
    expect((await ask(port, '/')).status).toBe(200)
  })

  it('has a word for unknown addresses of a site without a page for them', async () => {
    rmSync(join(dir, '404.html'))
    const { status, headers, body } = await ask(await listen(), '/nowhere')
    expect([status, headers['content-type'], body.toString()]).toEqual([
      404,
      'text/plain; charset=utf-8',
      'Not found\n',
    ])
  })
})
