import type { LeadMap } from '#domain/readout.ts'

/** A name on the map, by the point (view box units) that it belongs to: where it lies and which way it runs. */
export type Label = {
  text: string
  x: number
  y: number
  side: 'above' | 'below' | 'beside'
  align: 'start' | 'middle' | 'end'
}

type Point = { x: number; y: number }

/**
 * Places the names so that none covers another nor leaves the picture: the right-hand end's beside it, the meeting's
 * above its ring (below it where the ring hangs under the line), the left-hand end's on the other side than the meeting's.
 */
export function placeLabels({ width, height, ends, meeting }: LeadMap, meetingText: string): Label[] {
  const isHanging = meeting !== null && ends.every(({ y }) => meeting.y > y + height / 10) && meeting.y < height * 0.75
  const last = ends.toSorted((a, b) => a.x - b.x).at(-1)
  const named: Label[] = ends.map(({ name, x, y }) => ({
    text: name,
    x,
    y,
    side: name === last?.name ? 'beside' : isHanging ? 'above' : 'below',
    align: name === last?.name ? 'start' : alignAt({ x, y }, width, 0.12),
  }))
  if (meeting === null) return named
  const { x, y } = meeting
  return [
    ...named,
    { text: meetingText, x, y, side: isHanging ? 'below' : 'above', align: alignAt(meeting, width, 0.35) },
  ]
}

/** A label near an edge (nearer than `share` of the width) runs away from it. */
function alignAt({ x }: Point, width: number, share: number): Label['align'] {
  if (x < width * share) return 'start'
  return x > width * (1 - share) ? 'end' : 'middle'
}
