import { type ComponentType, memo, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Icon } from '#ui/Icon.tsx'
import { useSettled } from '#ui/settled.ts'
import styles from './ReadingControl.module.css'

/** In the bar: the text settings, which are fetched when they are first asked for; from then on the control opens them by itself. */
export const ReadingControl = memo(function ReadingControl() {
  const { t, i18n } = useTranslation()
  const isSettled = useSettled()
  const [Settings, setSettings] = useState<ComponentType | null>(null)
  const handleClick = async () => {
    const { loadPanels } = await import('./readingParts.ts')
    const { ReadingSettings } = await loadPanels(i18n)
    setSettings(() => ReadingSettings)
  }
  // Nothing moves when it comes: there is room for it before the other tools.
  if (!isSettled) return null
  return (
    <>
      <button
        type="button"
        id="bar:reading"
        className={styles.control}
        aria-label={t('app.reading.label')}
        title={t('app.reading.label')}
        {...(Settings ? { popoverTarget: 'shell:reading' } : { onClick: () => void handleClick().catch(() => {}) })}
      >
        <Icon name="a-large-small" size={22} />
      </button>
      {Settings && <Settings />}
    </>
  )
})
