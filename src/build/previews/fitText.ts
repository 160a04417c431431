import { cutText } from './cutText.ts'

/** Room for a text in px, and how it is set: `width` of a letter in em, `lineHeight` in em, the sizes to try in px, largest first. */
export type Room = { width: number; height: number; letterWidth: number; lineHeight: number; sizes: number[] }

/** A text in the largest size that it fits its room in, cut where it is too long for the smallest; `lines` is how many there is room for. */
export type FittedText = { text: string; size: number; lines: number }

/** Words of one text are wider than the mean of others, and lines break where words end. */
const RESERVE = 1.04

/** Widths in mean letters: the mean is that of running text, spaces included. */
const WIDTHS = { letter: 1.07, capital: 1.4, space: 0.5 }

/** Chooses the size of a text by its length, since nothing measures it before it is drawn. */
export function fitText(text: string, room: Room): FittedText {
  const sizes = room.sizes.map((size) => ({ size, ...capacity(size, room) }))
  const fitting = sizes.find(({ letters, lines }) => countLines(text, letters) <= lines)
  if (fitting !== undefined) return { text, size: fitting.size, lines: fitting.lines }
  const smallest = sizes.at(-1)
  if (smallest === undefined) throw new Error('a text is to be fitted without a size to try')
  const { size, lines, letters } = smallest
  return { text: cutToLines(text, lines, letters), size, lines }
}

function capacity(size: number, { width, height, letterWidth, lineHeight }: Room) {
  const letters = Math.floor(width / (size * letterWidth * RESERVE))
  return { letters, lines: Math.max(Math.floor(height / Math.round(size * lineHeight)), 1) }
}

function cutToLines(text: string, lines: number, letters: number): string {
  for (let length = lines * letters; length > letters / 2; length -= 4) {
    const cut = cutText(text, length)
    if (countLines(cut, letters) <= lines) return cut
  }
  return cutText(text, Math.ceil(letters / 2))
}

/** How many lines of `letters` mean letters a text fills when it is broken at spaces, and within words longer than a line. */
function countLines(text: string, letters: number): number {
  let lines = 1
  let filled = 0
  for (const word of text.split(' ')) {
    const width = widthOf(word)
    const needed = filled === 0 ? width : filled + WIDTHS.space + width
    if (needed <= letters) {
      filled = needed
      continue
    }
    const full = Math.ceil(width / letters) - 1
    lines += (filled === 0 ? 0 : 1) + full
    filled = width - full * letters
  }
  return lines
}

/** How wide a word is, in mean letters. */
function widthOf(word: string): number {
  const capitals = word.match(/\p{Lu}/gu)?.length ?? 0
  return capitals * WIDTHS.capital + (word.length - capitals) * WIDTHS.letter
}
