// @vitest-environment node
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { build, createServer, type InlineConfig } from 'vite'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { fontsPlugin } from './fontsPlugin.ts'
import { preloadFonts } from './preloadFonts.ts'

let root = ''

beforeAll(async () => {
  root = await mkdtemp(join(tmpdir(), 'site-'))
  await writeFile(join(root, 'main.js'), "import 'virtual:fonts.css'")
  await writeFile(join(root, 'index.html'), '<script type="module" src="./main.js"></script>')
})

afterAll(() => rm(root, { recursive: true }))

const texts = async () => ({ ru: { text: 'Ок', italicText: 'о' }, en: { text: 'OK', italicText: 'o' } })

function config(): InlineConfig {
  return { root, base: '/below/', configFile: false, logLevel: 'silent', plugins: [fontsPlugin({ texts })] }
}

describe('fontsPlugin', () => {
  it('emits the cut fonts in a build and names them in the style sheet, below the base', async () => {
    const built = await build({ ...config(), build: { write: false } })
    if (!('output' in built)) throw new Error('expected one output')
    const files = built.output.map(({ fileName }) => fileName)
    const fonts = files.filter((file) => file.endsWith('.woff2'))
    expect(
      fonts.every((file) =>
        /^assets\/(literata|literata-italic|golos-text)-(ru|en)-[a-z-]+-[\w-]{8}\.woff2$/.test(file),
      ),
    ).toBe(true)
    expect(preloadFonts('ru', files)).toHaveLength(2)
    expect(preloadFonts('en', files)).toHaveLength(2)
    const css = built.output.find(({ fileName }) => fileName.endsWith('.css'))
    const source = css?.type === 'asset' ? css.source.toString() : ''
    for (const file of fonts) expect(source).toContain(`url(/below/${file})`)
    expect(source).not.toContain('data:')
  })

  it('serves the whole fonts in the dev server', async () => {
    const server = await createServer({
      ...config(),
      server: { middlewareMode: true, ws: false },
      optimizeDeps: { noDiscovery: true },
    })
    try {
      const loaded = await server.environments.client.pluginContainer.load('\0virtual:fonts.css')
      const css = typeof loaded === 'string' ? loaded : (loaded?.code ?? '')
      expect(css).toContain("font-family:'Literata ru'")
      expect(css).toMatch(/url\("[^"]*\/literata-cyrillic-wght-normal\.woff2"\)/)
    } finally {
      await server.close()
    }
  })
})
