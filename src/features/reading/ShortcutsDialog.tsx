import { useState } from 'react'
import { applySetting, currentSetting } from '#browser/readingSettings.ts'
import { useTranslation } from '#i18n/useTranslation.ts'
import { Dialog } from '#ui/Dialog.tsx'
import type { Shortcut } from './Shortcut.ts'
import styles from './ShortcutsDialog.module.css'

type Props = {
  shortcuts: readonly Shortcut[]
  /** Told where the browser does not keep a setting. */
  onRefuse: () => void
  onClose: () => void
}

/** The shortcuts by groups, and the switch that takes their meaning from single keys: https://www.w3.org/TR/WCAG22/#character-key-shortcuts */
export function ShortcutsDialog({ shortcuts, onRefuse, onClose }: Props) {
  const { t } = useTranslation()
  const [isOn, setIsOn] = useState(() => currentSetting('keys') === 'on')
  const handleSwitch = () => {
    if (!applySetting('keys', isOn ? 'off' : 'on')) onRefuse()
    setIsOn(!isOn)
  }
  return (
    <Dialog title={t('shortcuts.label')} closeLabel={t('card.close')} onClose={onClose}>
      <label className={styles.switch}>
        <input type="checkbox" checked={isOn} onChange={handleSwitch} />
        {t('shortcuts.switch')}
      </label>
      <dl className={styles.list} data-off={!isOn || undefined}>
        {shortcuts.map(({ key, name }) => (
          <div key={key} className={styles.shortcut}>
            <dt>
              <Keys of={key} />
            </dt>
            <dd>{t(`shortcuts.name.${name}`)}</dd>
          </div>
        ))}
      </dl>
    </Dialog>
  )
}

/** As a keyboard names them. */
function Keys({ of: key }: { of: string }) {
  const isLetter = key.toLowerCase() !== key.toUpperCase()
  return (
    <>
      {isLetter && key === key.toUpperCase() && (
        <>
          <kbd className={styles.key}>Shift</kbd>{' '}
        </>
      )}
      <kbd className={styles.key}>{key.toUpperCase()}</kbd>
    </>
  )
}
