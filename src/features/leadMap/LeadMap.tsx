import { memo } from 'react'
import type { LeadMap as LeadMapData } from '#domain/readout.ts'
import { useTranslation } from '#i18n/useTranslation.ts'
import { useSettled } from '#ui/settled.ts'
import styles from './LeadMap.module.css'
import { MapDrawing } from './MapDrawing.tsx'

type Props = { map: LeadMapData; credit: string | null }

/**
 * The lead map: the line between the ends, the coming meeting as a ring, and beneath it what it shows. Until the page has settled
 * its ground alone is there: to make a browser draw SVG at all takes time from the first paint.
 */
export const LeadMap = memo(function LeadMap({ map, credit }: Props) {
  const { t } = useTranslation()
  const isSettled = useSettled()
  const { meeting } = map
  const alternative = [
    t('map.alternative.route', { ends: map.between }),
    meeting && t('map.alternative.meeting', { name: meeting.name, date: meeting.date.words }),
  ]
  const drawing = <MapDrawing map={map} />
  return (
    <figure className={styles.figure}>
      <div role="img" aria-label={alternative.filter(Boolean).join(' ')} className={styles.map}>
        {isSettled ? drawing : <noscript>{drawing}</noscript>}
      </div>
      <figcaption className={styles.caption}>
        {map.caption}
        {credit !== null && <span className={styles.credit}>{credit}</span>}
      </figcaption>
    </figure>
  )
})
