import { List, MessageSquareQuote, Tags, Waypoints } from 'lucide'
import { memo } from 'react'
import { useTranslation } from 'react-i18next'
import { Icon } from '#ui/Icon.tsx'
import { PANELS } from './panels.ts'
import styles from './Toolbar.module.css'

const ICONS = { topics: Tags, sections: List, contacts: Waypoints, quotations: MessageSquareQuote }

/** Below 800 px: opens the side columns' parts as sheets. */
export const Toolbar = memo(function Toolbar() {
  const { t } = useTranslation()
  return (
    <nav aria-label={t('app.toolbar.label')} className={styles.toolbar}>
      {PANELS.map((panel) => {
        const icon = ICONS[panel]
        return (
          <button key={panel} type="button" popoverTarget={`panel:${panel}`} className={styles.button}>
            <Icon of={icon} size={18} />
            {t(`app.panel.${panel}`)}
          </button>
        )
      })}
    </nav>
  )
})
