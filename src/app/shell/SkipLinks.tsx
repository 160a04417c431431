import type { MouseEvent } from 'react'
import { useTranslation } from 'react-i18next'
import { skipTo } from '#browser/skipTo.ts'
import { PANELS } from './panels.ts'
import styles from './SkipLinks.module.css'

/** The first stop of the keyboard: straight to the text or to a part of the side columns. */
export function SkipLinks() {
  const { t } = useTranslation()
  return (
    <nav aria-label={t('app.skip.label')} className={styles.links}>
      <a href="#main:" onClick={handleClick}>
        {t('app.skip.text')}
      </a>
      {PANELS.map((panel) => (
        <a key={panel} href={`#panel:${panel}:title`} onClick={handleClick}>
          {t(`app.panel.${panel}`)}
        </a>
      ))}
    </nav>
  )
}

/** A part of the shell is no passage: going there is no jump, and leaves address and history alone. */
function handleClick(event: MouseEvent<HTMLAnchorElement>) {
  if (skipTo(event.currentTarget.hash.slice(1))) event.preventDefault()
}
