import { memo } from 'react'
import type { LeadMap as LeadMapData } from '#domain/readout.ts'
import { useTranslation } from '#i18n/useTranslation.ts'
import styles from './LeadMap.module.css'
import { placeLabels } from './placeLabels.ts'

type Props = { map: LeadMapData; credit: string | null }

/** The lead map: the line between the ends, the coming meeting as a ring, and beneath it what it shows. */
export const LeadMap = memo(function LeadMap({ map, credit }: Props) {
  const { t } = useTranslation()
  const { width, height, meeting } = map
  const date = meeting?.date.words
  const alternative = [
    t('map.alternative.route', { ends: map.between }),
    meeting && t('map.alternative.meeting', { name: meeting.name, date }),
  ]
  const labels = placeLabels(map, meeting ? t('map.label.meeting', { name: meeting.name, date }) : '')
  return (
    <figure className={styles.figure}>
      <svg
        viewBox={`0 0 ${width} ${height}`}
        role="img"
        aria-label={alternative.filter(Boolean).join(' ')}
        className={styles.map}
      >
        <use href={`${map.ground}#land`} className={styles.land} />
        <use href={`${map.ground}#graticule`} className={styles.graticule} />
        <path d={map.route} className={styles.route} />
        {map.ends.map(({ name, x, y }) => (
          <circle key={name} cx={x} cy={y} className={styles.end} />
        ))}
        {meeting && <circle cx={meeting.x} cy={meeting.y} className={styles.meeting} />}
        {labels.map(({ text, x, y, side, align }) => (
          <text key={text} x={x} y={y} className={styles.label} data-side={side} data-align={align}>
            {text}
          </text>
        ))}
      </svg>
      <figcaption className={styles.caption}>
        {map.caption}
        {credit !== null && <span className={styles.credit}>{credit}</span>}
      </figcaption>
    </figure>
  )
})
