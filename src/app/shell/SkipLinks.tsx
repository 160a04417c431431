import { useTranslation } from 'react-i18next'
import { PANELS } from './panels.ts'
import styles from './SkipLinks.module.css'

/** The first stop of the keyboard: straight to the text or to a part of the side columns. */
export function SkipLinks() {
  const { t } = useTranslation()
  return (
    <nav aria-label={t('app.skip.label')} className={styles.links}>
      <a href="#main:">{t('app.skip.text')}</a>
      {PANELS.map((panel) => (
        <a key={panel} href={`#panel:${panel}`}>
          {t(`app.panel.${panel}`)}
        </a>
      ))}
    </nav>
  )
}
