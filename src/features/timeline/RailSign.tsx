import { memo } from 'react'
import type { Contact } from '#domain/readout.ts'
import styles from './TimelineRail.module.css'

type Props = {
  contact: Contact
  /** Pixels. */
  x: number
  y: number
  /** Pixels from the middle of its possible days to either end. */
  reach: number
  isMatch: boolean
}

/** A contact on the rail: told by its shape as much as by its colour; days that are not sure lie behind it as a soft span. */
export const RailSign = memo(function RailSign({ contact, x, y, reach, isMatch }: Props) {
  const { relation, isSpokenOf, date } = contact
  const isSmall = relation === 'later' || (relation === 'previous' && !isSpokenOf)
  // A day that is not sure is never shown as a point, however small the scale.
  const isWide = date.isApproximate || reach > 1
  return (
    <g data-relation={relation} data-match={isMatch ? undefined : 'false'} className={styles.mark}>
      {isWide && <rect className={styles.span} x={x - 7} width={14} y={y - reach - 7} height={2 * reach + 14} rx={7} />}
      <circle cx={x} cy={y} r={isSmall ? 3.5 : relation === 'this' ? 6 : 5.5} className={styles.shape} />
    </g>
  )
})
