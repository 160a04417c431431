import type { LeadMap } from '#domain/readout.ts'
import { useTranslation } from '#i18n/useTranslation.ts'
import styles from './MapDrawing.module.css'
import { placeLabels } from './placeLabels.ts'

/** The picture of a lead map; it is told in words by what holds it. */
export function MapDrawing({ map }: { map: LeadMap }) {
  const { t } = useTranslation()
  const { width, height, ground, route, ends, meeting } = map
  const labels = placeLabels(
    map,
    meeting ? t('map.label.meeting', { name: meeting.name, date: meeting.date.words }) : '',
  )
  return (
    <svg viewBox={`0 0 ${width} ${height}`} aria-hidden className={styles.drawing}>
      <use href={`${ground}#land`} className={styles.land} />
      <use href={`${ground}#graticule`} className={styles.graticule} />
      <path d={route} className={styles.route} />
      {ends.map(({ name, x, y }) => (
        <circle key={name} cx={x} cy={y} className={styles.end} />
      ))}
      {meeting && <circle cx={meeting.x} cy={meeting.y} className={styles.meeting} />}
      {labels.map(({ text, x, y, side, align }) => (
        <text key={text} x={x} y={y} className={styles.label} data-side={side} data-align={align}>
          {text}
        </text>
      ))}
    </svg>
  )
}
