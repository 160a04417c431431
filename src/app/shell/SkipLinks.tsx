import { type MouseEvent, memo } from 'react'
import { skipTo } from '#browser/skipTo.ts'
import { useTranslation } from '#i18n/useTranslation.ts'
import { PANELS } from './panels.ts'
import styles from './SkipLinks.module.css'

/** The first stop of the keyboard: straight to the text or to a part of the side columns. */
export const SkipLinks = memo(function SkipLinks() {
  const { t } = useTranslation()
  return (
    // A part of the shell is no passage: going there is no jump, and leaves address and history alone.
    // biome-ignore lint/a11y/useKeyWithClickEvents: clicks bubble up from real links
    <nav aria-label={t('app.skip.label')} className={styles.links} onClick={handleClick}>
      <a href="#main:">{t('app.skip.text')}</a>
      {PANELS.map((panel) => (
        <a key={panel} href={`#panel:${panel}:title`}>
          {t(`app.panel.${panel}`)}
        </a>
      ))}
    </nav>
  )
})

function handleClick(event: MouseEvent) {
  const id = event.target instanceof HTMLAnchorElement ? event.target.hash.slice(1) : ''
  if (skipTo(id)) event.preventDefault()
}
