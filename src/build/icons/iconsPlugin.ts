import type { Plugin } from 'vite'
import { ownAsset } from '#build/assets/ownAsset.ts'
import { drawIcons } from './drawIcons.ts'

const MODULE = 'virtual:icons'

/** The file that holds the drawings of all icons. */
export const iconsAsset = () => ownAsset('icons', 'svg', drawIcons())

/** Gives `virtual:icons`, the address of that file. */
export function iconsPlugin(): Plugin {
  let base = '/'
  return {
    name: 'readout:icons',
    configResolved(config) {
      base = config.base
    },
    resolveId: (id) => (id === MODULE ? `\0${MODULE}` : null),
    load: (id) => (id === `\0${MODULE}` ? `export const icons = ${JSON.stringify(base + iconsAsset().path)}` : null),
  }
}
