// @vitest-environment node
import { cp, mkdir, mkdtemp, readdir, readFile, realpath, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { build, createServer } from 'vite'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { contentPlugin } from '#build/content/contentPlugin.ts'
import { contentStore } from '#build/content/contentStore.ts'

const HEADLINE = 'readouts/lavrov-blinken-2021-05/readout.json'
let root = ''
let content = ''

beforeEach(async () => {
  root = await realpath(await mkdtemp(join(tmpdir(), 'readout-plugin-')))
  content = join(root, 'content')
  for (const part of ['registry', 'readouts']) {
    await cp(join('src/content', part), join(content, part), { recursive: true })
  }
  await writeFile(join(root, 'index.html'), '<script type="module" src="/main.js"></script>')
  await writeFile(
    join(root, 'main.js'),
    "import { readoutLoaders } from 'virtual:readout-loaders'\nglobalThis.readouts = readoutLoaders\n",
  )
})
afterEach(() => rm(root, { recursive: true, force: true }))

async function edit(sought: string, by: string): Promise<void> {
  const file = join(content, HEADLINE)
  const text = await readFile(file, 'utf8')
  await writeFile(file, text.replace(sought, by))
}

describe('a build', () => {
  test('stops at a problem in the content and leaves the last good output as it was', async () => {
    await mkdir(join(root, 'dist'))
    await writeFile(join(root, 'dist/index.html'), 'the last good site')
    await edit('"slug"', '"slog"')
    const building = build({
      root,
      configFile: false,
      logLevel: 'silent',
      plugins: [contentPlugin(contentStore(content))],
    })
    await expect(building).rejects.toThrow(`${HEADLINE} /slug`)
    expect(await readdir(join(root, 'dist'))).toEqual(['index.html'])
    expect(await readFile(join(root, 'dist/index.html'), 'utf8')).toBe('the last good site')
  })

  test('leads to the readouts from a script of their own: that of every page does not grow with them', async () => {
    await writeFile(
      join(root, 'main.js'),
      "import { newest } from 'virtual:readouts'\nimport('virtual:readout-loaders').then(({ readoutLoaders }) => readoutLoaders[newest]())\n",
    )
    await build({ root, configFile: false, logLevel: 'silent', plugins: [contentPlugin(contentStore(content))] })
    const naming: string[] = []
    for (const name of await readdir(join(root, 'dist/assets'))) {
      const code = await readFile(join(root, 'dist/assets', name), 'utf8')
      if (code.includes('/assets/readout-en-lavrov-blinken-2021-05-')) naming.push(name.replace(/-.{8}\.js$/, ''))
    }
    expect(naming).toEqual(['_virtual_readout-loaders'])
  })
})

describe('the dev server', () => {
  test('shows a problem in its overlay when a file is saved, and the change once it is mended, without a restart', async () => {
    const server = await createServer({
      root,
      configFile: false,
      logLevel: 'silent',
      server: { middlewareMode: true, ws: false },
      plugins: [contentPlugin(contentStore(content))],
    })
    try {
      const sent = vi.spyOn(server.ws, 'send').mockImplementation(() => {})
      const { environments } = server
      const load = async () => (await environments.client.pluginContainer.load('\0virtual:summaries/en')) as string
      expect(await load()).toContain('Lavrov and Blinken speak')

      await edit('"slug"', '"slog"')
      const problem = expect.objectContaining({ message: expect.stringContaining(`${HEADLINE} /slug`) })
      await vi.waitFor(() => expect(sent).toHaveBeenCalledWith({ type: 'error', err: problem }), { timeout: 10_000 })
      await expect(load()).rejects.toThrow('/slug')

      await edit('"slog"', '"slug"')
      await vi.waitFor(() => expect(sent).toHaveBeenCalledWith({ type: 'full-reload' }), { timeout: 10_000 })
      await edit('Lavrov and Blinken speak', 'Blinken and Lavrov speak')
      await vi.waitFor(async () => expect(await load()).toContain('Blinken and Lavrov speak'), { timeout: 10_000 })
    } finally {
      await server.close()
    }
  })
})
