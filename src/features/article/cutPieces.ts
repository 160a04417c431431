import type { Mark, Segment } from '#domain/readout.ts'
import { beginningMarks, endingMarks } from '#domain/segments.ts'

/** A mark that has a control in the text. */
export type ControlledMark = Extract<Mark, { kind: 'quotation' | 'term' }>

/** A run of text; `begins` are the marks that begin with it. */
type TextPiece = { kind: 'text'; key: string; text: string; marks: Mark[]; begins: Mark[] }

/** The place of a mark's control. `marks` are those that go on beyond it. */
type ControlPiece = { kind: 'control'; key: string; mark: ControlledMark; marks: Mark[] }

type Piece = TextPiece | ControlPiece

/** Pieces that follow each other; a `tight` group stays on one line. */
export type PieceGroup = { key: string; isTight: boolean; pieces: Piece[] }

/** The last word; of a word too long for a narrow line, its end, so that the line can still break within it. */
const LAST_WORD = /\S{1,18}\s*$/u
/** What must not begin a line: a control is an inline box, and some browsers break after it. */
const CLOSING = /^[.,;:!?…»”’)\]]+/u

/**
 * Cuts segments into pieces so that a control stands after the last segment of its mark, the shortest mark first,
 * on one line with the word before it and the punctuation after it. The text of all pieces is the text of the segments.
 */
export function cutPieces(segments: Segment[]): PieceGroup[] {
  const begins = beginningMarks(segments)
  const ends = endingMarks(segments)
  const groups: PieceGroup[] = []
  for (const [index, { text, marks }] of segments.entries()) {
    const whole: TextPiece = { kind: 'text', key: `${index}`, text, marks, begins: begins[index] ?? [] }
    const ending = ends[index] ?? []
    const lasting = marks.filter((mark) => !ending.includes(mark))
    const controls = ending.filter(hasControl).map((mark) => toControl(mark, lasting))
    const rest = pullClosing(groups.at(-1), whole)
    if (rest === null) groups.at(-1)?.pieces.push(...controls)
    else if (controls.length === 0) groups.push({ key: `${index}`, isTight: false, pieces: [rest] })
    else groups.push(...cutLastWord(rest, controls))
  }
  return groups
}

function hasControl(mark: Mark): mark is ControlledMark {
  return mark.kind === 'quotation' || mark.kind === 'term'
}

function toControl(mark: ControlledMark, marks: Mark[]): ControlPiece {
  return { kind: 'control', key: `${mark.kind}:${mark.id}`, mark, marks }
}

/** Moves closing punctuation into the tight group before it; what is left of the piece, `null` if nothing. */
function pullClosing(before: PieceGroup | undefined, piece: TextPiece): TextPiece | null {
  const closing = before?.isTight ? CLOSING.exec(piece.text)?.[0] : undefined
  if (closing === undefined) return piece
  before?.pieces.push({ ...piece, text: closing })
  const text = piece.text.slice(closing.length)
  return text === '' ? null : { ...piece, text, begins: [] }
}

function cutLastWord(piece: TextPiece, controls: ControlPiece[]): PieceGroup[] {
  const tight = (last: TextPiece) => ({ key: `${piece.key}:tight`, isTight: true, pieces: [last, ...controls] })
  const at = piece.text.search(LAST_WORD)
  if (at <= 0) return [tight(piece)]
  return [
    { key: piece.key, isTight: false, pieces: [{ ...piece, text: piece.text.slice(0, at) }] },
    tight({ ...piece, text: piece.text.slice(at), begins: [] }),
  ]
}
