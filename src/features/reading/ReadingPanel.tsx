import { useState } from 'react'
import { holdText } from '#browser/holdText.ts'
import { applySetting, currentSetting, READING_SETTINGS, type Setting, type ValueOf } from '#browser/readingSettings.ts'
import { useTranslation } from '#i18n/useTranslation.ts'
import { Card } from '#ui/Card.tsx'
import styles from './ReadingPanel.module.css'
import { SettingChoice } from './SettingChoice.tsx'
import { SettingScale } from './SettingScale.tsx'

type Props = {
  id: string
  /** Told where the browser does not keep a setting. */
  onRefuse: () => void
  onShortcuts: () => void
}

/** The settings of the text, which are all here but that of the keys. */
const OF_TEXT = ['theme', 'size', 'width', 'spacing', 'face'] as const

/** What a reader may set about the text. It holds at once: what is being read stays in its place. */
export function ReadingPanel({ id, onRefuse, onShortcuts }: Props) {
  const { t, i18n } = useTranslation()
  // The root element holds the settings.
  const [, setChanges] = useState(0)
  const set = <Name extends Setting>(name: Name, value: ValueOf<Name>) => {
    if (!applySetting(name, value)) onRefuse()
    setChanges((changes) => changes + 1)
  }
  const bind = <Name extends Setting>(name: Name) => ({
    name,
    value: currentSetting(name),
    onChange: (value: ValueOf<Name>) => holdText(() => set(name, value)),
  })
  const handleReset = () =>
    holdText(() => {
      for (const name of OF_TEXT) set(name, READING_SETTINGS[name].usual)
    })
  return (
    <Card id={id} title={t('app.reading.label')} closeLabel={t('card.close')}>
      <div className={styles.body}>
        <SettingChoice {...bind('theme')} />
        <SettingScale {...bind('size')} describe={(value) => t('reading.size.value', { value })} />
        <SettingScale {...bind('width')} describe={(count) => t('reading.width.value', { count })} />
        <SettingScale {...bind('spacing')} describe={(value) => value.toLocaleString(i18n.language)} />
        <SettingChoice {...bind('face')} />
        <div className={styles.actions}>
          <button type="button" className={styles.action} onClick={handleReset}>
            {t('reading.reset')}
          </button>
          <button type="button" className={styles.action} onClick={onShortcuts}>
            {t('shortcuts.label')}
          </button>
        </div>
      </div>
    </Card>
  )
}
