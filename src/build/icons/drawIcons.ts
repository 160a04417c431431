import { type IconNode, icons } from 'lucide'
import { ICON_NAMES } from '#ui/iconNames.ts'

/** An SVG file with the drawings of all icons as symbols, the name being the id; throws where lucide has none of that name. */
export function drawIcons(): string {
  return `<svg xmlns="http://www.w3.org/2000/svg">${ICON_NAMES.map(drawIcon).join('')}</svg>`
}

function drawIcon(name: string): string {
  const drawing: IconNode | undefined = new Map(Object.entries(icons)).get(pascalCase(name))
  if (drawing === undefined) throw new Error(`src/ui/iconNames.ts: lucide has no icon ${JSON.stringify(name)}`)
  // A symbol does not hand its own parent's paint down to the places of use: it has to bear it itself.
  return `<symbol id="${name}" viewBox="0 0 24 24" fill="none" stroke="currentColor" stroke-width="2" stroke-linecap="round" stroke-linejoin="round">${drawing.map(drawShape).join('')}</symbol>`
}

function drawShape([tag, attributes]: IconNode[number]): string {
  const given = Object.entries(attributes).map(([name, value]) => ` ${name}="${value}"`)
  return `<${tag}${given.join('')}/>`
}

function pascalCase(name: string): string {
  return name.replace(/(?:^|-)(\w)/g, (_, letter: string) => letter.toUpperCase())
}
