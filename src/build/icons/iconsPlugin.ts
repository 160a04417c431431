import type { Plugin } from 'vite'
import { drawIcons } from './drawIcons.ts'
import { keepDrawing } from './keepDrawing.ts'

const MODULE = 'virtual:icons'

/** Gives `virtual:icons`, the address of the file that holds the drawings of all icons. */
export function iconsPlugin(): Plugin {
  return {
    name: 'readout:icons',
    resolveId: (id) => (id === MODULE ? `\0${MODULE}` : null),
    load: async (id) =>
      id === `\0${MODULE}`
        ? `export { default as icons } from ${JSON.stringify(await keepDrawing('icons', drawIcons()))}`
        : null,
  }
}
