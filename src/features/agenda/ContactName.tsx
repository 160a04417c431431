import type { Contact } from '#domain/readout.ts'
import { useTranslation } from '#i18n/useTranslation.ts'
import styles from './ContactName.module.css'

/** When a contact was or is to be, and what it is to the readout. */
export function ContactName({ contact }: { contact: Contact }) {
  const { t } = useTranslation()
  const day = contact.date.words
  return (
    <>
      <span className={styles.date}>{contact.isPlanned ? t('timeline.date.planned', { date: day }) : day}</span>{' '}
      <span className={styles.what}>{t(`contact.heading.${contact.relation}.${contact.kind}`)}</span>
    </>
  )
}
