import { memo, useMemo } from 'react'
import type { Contact } from '#domain/readout.ts'
import { drawRail } from '#domain/scale.ts'
import { layOutRail, type RailLayout, type RailMark } from './layOutRail.ts'
import { RailSign } from './RailSign.tsx'
import { type Leader, routeLeaders } from './routeLeaders.ts'
import styles from './TimelineRail.module.css'
import type { Tops } from './useTops.ts'

/** Days after which a gap is broken. */
const LONGEST = 120

/** Pixels: the rail's own place, from lane to lane, the width of the gutter, where leaders turn and end, and from the top of an entry to the middle of its first line. */
const RAIL = 9
const LANE = 8
const GUTTER = 44
const FIRST_TRACK = 23
const LAST_TRACK = 36
const ENTRY = 41
const FIRST_LINE = 11

type Props = {
  /** In the order of the list. */
  contacts: Contact[]
  matching: Set<string>
  /** Of the list's entries; `null` until they are measured. */
  measured: Tops | null
}

/** The contacts on a rail to scale in time, each led to its entry in the list beside it. The list says all that it shows. */
export const TimelineRail = memo(function TimelineRail({ contacts, matching, measured }: Props) {
  const rail = useMemo(() => drawRail(contacts, LONGEST), [contacts])
  const tops = measured?.tops.map((top) => top + FIRST_LINE)
  // Nothing until they are measured; a count that differs is the measure of another list, and the next one is on its way.
  if (measured === null || tops === undefined || tops.length !== contacts.length) return null
  const layout = layOutRail(rail, tops, measured.height - FIRST_LINE)
  return (
    <svg aria-hidden width={GUTTER} height={measured.height} className={styles.rail}>
      <Line layout={layout} />
      <Leaders marks={layout.marks} tops={tops} />
      {layout.marks.map((mark, index) => {
        const contact = contacts[index]
        return (
          contact && (
            <RailSign
              key={mark.id}
              contact={contact}
              x={RAIL + mark.lane * LANE}
              y={mark.y}
              reach={mark.reach}
              isMatch={matching.has(mark.id)}
            />
          )
        )
      })}
    </svg>
  )
})

function Leaders({ marks, tops }: { marks: RailMark[]; tops: number[] }) {
  const leaders = marks.map(({ y }, index) => ({ from: y, to: tops[index] ?? y }))
  const tracks = routeLeaders(leaders)
  const apart = Math.min(5, (LAST_TRACK - FIRST_TRACK) / Math.max(1, ...tracks))
  return marks.map(({ id, y, lane }, index) => (
    <path
      key={id}
      className={styles.leader}
      d={leader(RAIL + lane * LANE, FIRST_TRACK + (tracks[index] ?? 0) * apart, leaders[index] ?? { from: y, to: y })}
    />
  ))
}

function Line({ layout }: { layout: RailLayout }) {
  return (
    <>
      <line className={styles.line} x1={RAIL} x2={RAIL} y1={layout.top} y2={layout.bottom} />
      {/* Before the list is laid out, and on a very short one, breaks may fall on one height: they are one sign then. */}
      {[...new Set(layout.breaks)].map((y) => (
        <g key={y} transform={`translate(${RAIL} ${y})`}>
          <path className={styles.gap} d="M-5 2 5 -2" />
          <path className={styles.slash} d="M-5 4.5 5 .5M-5 -.5 5 -4.5" />
        </g>
      ))}
    </>
  )
}

const CORNER = 5

/** From a mark along its height to the track, along the track, and along the entry's height to the entry. */
function leader(x: number, track: number, { from, to }: Leader): string {
  const corner = Math.min(CORNER, Math.abs(to - from) / 2)
  const turn = Math.sign(to - from) * corner
  return `M${x} ${from}H${track - corner}q${corner} 0 ${corner} ${turn}V${to - turn}q0 ${turn} ${corner} ${turn}H${ENTRY}`
}
