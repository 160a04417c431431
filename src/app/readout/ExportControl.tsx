import { useTranslation } from 'react-i18next'
import styles from './ExportControl.module.css'

/** At the foot of a panel: opens the dialog that saves what the readout holds as files. */
export function ExportControl({ onExport }: { onExport: (opener: Element) => void }) {
  const { t } = useTranslation()
  return (
    <button
      type="button"
      data-scripted-only
      className={styles.control}
      onClick={({ currentTarget }) => onExport(currentTarget)}
    >
      {t('export.label')}
    </button>
  )
}
