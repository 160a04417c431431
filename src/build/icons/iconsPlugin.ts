import { createHash } from 'node:crypto'
import { join } from 'node:path'
import { normalizePath, type Plugin } from 'vite'
import { keepFile } from '#build/assets/keepFile.ts'
import { drawSprite } from './drawSprite.ts'
import { writeIconCss } from './writeIconCss.ts'

const MODULE = 'virtual:icons.css'

/** Gives `virtual:icons.css`: a plain style sheet that names the file with the drawings, which Vite emits, hashes and serves like any other. */
export function iconsPlugin(): Plugin {
  let cacheDir = ''
  return {
    name: 'readout:icons',
    configResolved(config) {
      cacheDir = join(config.root, 'node_modules/.cache/readout-icons')
    },
    resolveId: (id) => (id === MODULE ? `\0${MODULE}` : null),
    async load(id) {
      if (id !== `\0${MODULE}`) return null
      const sprite = drawSprite()
      const key = createHash('sha256').update(sprite).digest('hex').slice(0, 16)
      const path = join(cacheDir, key, 'icons.svg')
      await keepFile(path, async () => Buffer.from(sprite))
      return writeIconCss(`${normalizePath(path)}?no-inline`)
    },
  }
}
