import type { Contact, Quotation } from '#domain/readout.ts'
import { useTranslation } from '#i18n/useTranslation.ts'
import { LinkedNames } from '#ui/LinkedNames.tsx'
import styles from './PassageLead.module.css'

/** A quotation that a page opens with, and the contact that it belongs to; `isTranslation` says that the words are ours. */
export type PassageQuotation = { quotation: Quotation; contact: Contact; isTranslation: boolean }

/** The words of a quotation, who said it and where, and the contact that it belongs to. */
export function PassageLeadQuotation({ quotation, contact, isTranslation }: PassageQuotation) {
  const { t } = useTranslation()
  const { mode, label, text, speaker, source, contactProvenance } = quotation
  return (
    <>
      <h2 id="passage:title" className={styles.kicker}>
        {t(`passage.kicker.${mode}`, { label })}
      </h2>
      <blockquote className={styles.words} data-relation={contact.relation}>
        {text}
      </blockquote>
      {isTranslation && <p className={styles.small}>{t('passage.translation')}</p>}
      <p className={styles.speaker}>
        <strong>{speaker}</strong>, {source}
      </p>
      <p className={styles.small}>
        <a href={`#${contact.id}`}>
          {t(`contact.heading.${contact.relation}.${contact.kind}`)}, {contact.date.words}
        </a>
        {contactProvenance.kind === 'record' && (
          <>
            {' '}
            ({t('passage.record')} <LinkedNames names={contactProvenance.records} />)
          </>
        )}
      </p>
    </>
  )
}
