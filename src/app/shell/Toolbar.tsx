import { memo, useEffect, useRef } from 'react'
import { isNarrow, watchWidth } from '#browser/narrowWindow.ts'
import { concealAll } from '#browser/reveal.ts'
import { useTranslation } from '#i18n/useTranslation.ts'
import { Icon } from '#ui/Icon.tsx'
import type { IconName } from '#ui/iconNames.ts'
import { PANELS } from './panels.ts'
import styles from './Toolbar.module.css'
import { useCovering } from './useCovering.ts'

const ICONS: Record<(typeof PANELS)[number], IconName> = {
  topics: 'tags',
  sections: 'list',
  contacts: 'waypoints',
  quotations: 'message-square-quote',
}

/** Below 800 px: opens the side columns' parts as sheets. */
export const Toolbar = memo(function Toolbar() {
  const { t } = useTranslation()
  const ref = useRef<HTMLElement>(null)
  useCovering(ref)
  useEffect(() => watchWidth(closeSheets), [])
  return (
    <nav ref={ref} aria-label={t('app.toolbar.label')} className={styles.toolbar}>
      {PANELS.map((panel) => {
        const icon = ICONS[panel]
        return (
          <button key={panel} type="button" popoverTarget={`panel:${panel}`} className={styles.button}>
            <Icon name={icon} size={18} />
            {t(`app.panel.${panel}`)}
          </button>
        )
      })}
    </nav>
  )
})

/** In a window that has become wide what was open as a sheet stands in its column again. */
function closeSheets(): void {
  if (!isNarrow()) concealAll('section')
}
