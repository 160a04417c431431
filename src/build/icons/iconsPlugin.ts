import type { Plugin } from 'vite'
import { drawIcons } from './drawIcons.ts'

/** Puts the drawings of the icons at the end of the page. */
export function iconsPlugin(): Plugin {
  return {
    name: 'readout:icons',
    transformIndexHtml: (html) => html.replace('</body>', () => `${drawIcons()}</body>`),
  }
}
