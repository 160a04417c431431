import { execFileSync, spawnSync } from 'node:child_process'

/** Whether poppler-utils are installed, which read printed sheets back. */
export const CAN_READ_PDF = spawnSync('pdftotext', ['-v']).error === undefined

/** A4 and the margins that the style sheet sets, in points. */
const SHEET = { width: 595, height: 842, foot: 57, side: 48, gutter: 22 }

type Area = { x: number; y: number; width: number; height: number }

const BODY: Area = { x: 0, y: 0, width: SHEET.width, height: SHEET.height - SHEET.foot }
const FOOT: Area = { x: 0, y: BODY.height, width: SHEET.width, height: SHEET.foot }
const MIDDLE = (SHEET.side + SHEET.gutter + SHEET.width - SHEET.side) / 2
const COLUMNS: [Area, Area] = [
  { ...BODY, width: MIDDLE },
  { ...BODY, x: MIDDLE, width: SHEET.width - MIDDLE },
]

/** What a printed document says, without any spaces: where lines break is no matter. */
export function readBody(pdf: Buffer): string {
  return squeeze(readArea(pdf, BODY).join(''))
}

/** The same of the left and of the right half of the sheets. */
export function readColumns(pdf: Buffer): [string, string] {
  return [squeeze(readArea(pdf, COLUMNS[0]).join('')), squeeze(readArea(pdf, COLUMNS[1]).join(''))]
}

/** The foot of each sheet. */
export function readFeet(pdf: Buffer): string[] {
  return readArea(pdf, FOOT).map((foot) => foot.replace(/\s+/g, ' ').trim())
}

/** A text without spaces and what else cannot be seen, to be sought in what was read. */
export function squeeze(text: string): string {
  return text.replace(/[\s\u00ad]+/g, '')
}

/** How light the first sheet is on the whole, from 0 to 255: the mean of what it is drawn with. */
export function readLightness(pdf: Buffer): number {
  const drawn = execFileSync('pdftoppm', ['-gray', '-r', '20', '-l', '1', '-'], { input: pdf })
  // A PGM file: three lines of head, then a byte for each pixel.
  const head = /^P5\s+\d+\s+\d+\s+\d+\s/.exec(drawn.toString('latin1', 0, 64))?.[0] ?? ''
  const pixels = drawn.subarray(head.length)
  return pixels.reduce((sum, pixel) => sum + pixel, 0) / pixels.length
}

function readArea(pdf: Buffer, { x, y, width, height }: Area): string[] {
  const area = ['-x', x, '-y', y, '-W', width, '-H', height].map((part) =>
    String(typeof part === 'number' ? Math.round(part) : part),
  )
  const text = execFileSync('pdftotext', ['-layout', ...area, '-', '-'], { input: pdf, encoding: 'utf8' })
  // A form feed ends each sheet.
  return text.split('\f').slice(0, -1)
}
