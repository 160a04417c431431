import { useTranslation } from '#i18n/useTranslation.ts'
import styles from './AgendaKey.module.css'
import words from './CellWords.module.css'

/** What the signs in the cells mean. */
export function AgendaKey() {
  const { t } = useTranslation()
  return (
    <ul aria-label={t('agenda.key.label')} className={styles.key}>
      <li data-mode="direct">
        <span aria-hidden className={words.label}>
          1
        </span>{' '}
        {t('agenda.key.direct')}
      </li>
      <li data-mode="reported">
        <span aria-hidden className={words.label}>
          {t('agenda.key.letter')}
        </span>{' '}
        {t('agenda.key.reported')}
      </li>
      <li>{t('agenda.key.paragraph')}</li>
      <li className={words.cell} data-provenance="record">
        {t('agenda.key.record')}
      </li>
    </ul>
  )
}
