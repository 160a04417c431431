import { type IconNode, icons } from 'lucide'
import { ICON_NAMES } from '#ui/iconNames.ts'

/** The side of an icon, and from the left edge of one to that of the next, in the units of the drawing. */
export const SPRITE = { side: 24, pitch: 32 }

const DRAWINGS = new Map<string, IconNode>(Object.entries(icons))

/** An SVG file with all icons in a row, in the order of their names; throws where lucide has none of a name. */
export function drawSprite(): string {
  const width = ICON_NAMES.length * SPRITE.pitch
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${SPRITE.side}" viewBox="0 0 ${width} ${SPRITE.side}" fill="none" stroke="#000" stroke-width="2" stroke-linecap="round" stroke-linejoin="round">${ICON_NAMES.map(drawIcon).join('')}</svg>`
}

function drawIcon(name: string, index: number): string {
  const drawing = DRAWINGS.get(pascalCase(name))
  if (drawing === undefined) throw new Error(`src/ui/iconNames.ts: lucide has no icon ${JSON.stringify(name)}`)
  return `<g transform="translate(${index * SPRITE.pitch})">${drawing.map(drawShape).join('')}</g>`
}

function drawShape([tag, attributes]: IconNode[number]): string {
  const given = Object.entries(attributes).map(([name, value]) => ` ${name}="${value}"`)
  return `<${tag}${given.join('')}/>`
}

function pascalCase(name: string): string {
  return name.replace(/(?:^|-)(\w)/g, (_, letter: string) => letter.toUpperCase())
}
