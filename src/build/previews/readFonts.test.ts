// @vitest-environment node
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { previewFonts } from './previewFonts.ts'
import { readFonts } from './readFonts.ts'

let folder = ''
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'preview-fonts-'))
})
afterAll(() => rm(folder, { recursive: true }))

describe('readFonts', () => {
  it('reads every font of the pictures', async () => {
    const fonts = await readFonts(previewFonts)
    expect(fonts.map(({ name, weight }) => `${name} ${weight}`)).toContain('literata-cyrillic 700')
    expect(fonts).toHaveLength(previewFonts.length)
  })

  it('says which font is missing', async () => {
    const specifier = '@fontsource/literata/files/literata-runic-400-normal.woff'
    await expect(readFonts([{ name: 'literata-runic', weight: 400, specifier }])).rejects.toThrow(
      `font ${specifier} of the preview pictures: not installed`,
    )
  })

  it('says which font cannot be read', async () => {
    const specifier = join(folder, 'broken.woff')
    await writeFile(specifier, 'wOFF and nothing else')
    await expect(readFonts([...previewFonts, { name: 'broken', weight: 400, specifier }])).rejects.toThrow(
      `font ${specifier} of the preview pictures: cannot be read: `,
    )
  })
})
