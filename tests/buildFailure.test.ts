// @vitest-environment node
import { spawnSync } from 'node:child_process'
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createBuilder, type Plugin } from 'vite'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'

const SLOW = 120_000

let root: string
beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'readout-failure-'))
})
afterEach(() => rm(root, { recursive: true }))

describe('a build that fails', () => {
  it.each([
    [{ BASE_PATH: 'readout/' }, 'BASE_PATH: expected a path that begins and ends with a slash, like "/readout/"'],
    [{ BASE_PATH: '/readout' }, 'BASE_PATH: expected a path that begins and ends with a slash, like "/readout/"'],
    [{ SITE_URL: 'readout.example' }, 'SITE_URL: expected the origin alone, like "https://readout.example"'],
    [{ SITE_URL: 'https://readout.example/readout/' }, 'SITE_URL: expected the origin alone'],
    [{ SITE_URL: '?!' }, 'SITE_URL: expected the origin alone, like "https://readout.example"'],
  ])('stops at %j with the form that is expected', async (variables, message) => {
    const site = await writeLastSite()
    const { status, stderr } = spawnSync(
      process.execPath,
      ['node_modules/vite/bin/vite.js', 'build', '--outDir', site, '--logLevel', 'error'],
      { encoding: 'utf8', env: { ...process.env, ...variables } },
    )
    expect(status).not.toBe(0)
    expect(stderr).toContain(message)
    expect(stderr).toContain(`got ${JSON.stringify(Object.values(variables)[0])}`)
    await expectLastSite(site)
  })

  it(
    'names the readout that cannot be rendered, and leaves the last site as it was',
    async () => {
      const site = await writeLastSite()
      const builder = await createBuilder({
        logLevel: 'silent',
        plugins: [breakingIn('en')],
        build: { outDir: site },
      })
      await expect(builder.buildApp()).rejects.toThrow(
        'The readout "lavrov-blinken-2021-05" cannot be rendered at /en/lavrov-blinken-2021-05/: broken on purpose',
      )
      await expectLastSite(site)
    },
    SLOW,
  )
})

/** Makes the application fail to draw a readout in one language; that in the other is drawn before it. */
function breakingIn(lang: string): Plugin {
  return {
    name: 'test:breaking',
    enforce: 'pre',
    transform(code, id) {
      if (!id.endsWith('/features/article/ReadoutHeader.tsx')) return null
      const place = 'const { dateProvenance } = readout'
      expect(code).toContain(place)
      return code.replace(place, `${place}\nif (readout.lang === '${lang}') throw new Error('broken on purpose')`)
    },
  }
}

/** Puts a site into a folder, as the build before has left it. */
async function writeLastSite(): Promise<string> {
  const site = join(root, 'site')
  await mkdir(join(site, 'ru'), { recursive: true })
  await writeFile(join(site, 'index.html'), 'the last page')
  await writeFile(join(site, 'ru/index.html'), 'the last list')
  return site
}

async function expectLastSite(site: string): Promise<void> {
  expect((await readdir(site, { recursive: true })).sort()).toEqual(['index.html', 'ru', 'ru/index.html'])
  expect(await readFile(join(site, 'index.html'), 'utf8')).toBe('the last page')
  expect(await readFile(join(site, 'ru/index.html'), 'utf8')).toBe('the last list')
}
