import { memo } from 'react'
import type { Readout } from '#domain/readout.ts'
import { useTranslation } from '#i18n/useTranslation.ts'
import { MarkSample } from './MarkSample.tsx'
import styles from './MarksKey.module.css'
import { occurringMarks } from './occurringMarks.ts'

/** The key to the marks: a sample of every kind that the readout has, and what the colours of quotations stand for. */
export const MarksKey = memo(function MarksKey({ readout }: { readout: Readout }) {
  const { t } = useTranslation()
  const { kinds, contacts } = occurringMarks(readout)
  if (kinds.length === 0) return null
  return (
    <details className={styles.key}>
      <summary className={styles.heading}>{t('article.key.heading')}</summary>
      <ul className={styles.list}>
        {kinds.map((kind) => (
          <li key={kind} className={styles.item}>
            <MarkSample kind={kind} />
            {` — ${t(`article.key.${kind}`)}`}
          </li>
        ))}
      </ul>
      {contacts.length > 0 && (
        <>
          <p className={styles.contacts}>{t('article.key.contacts')}</p>
          <ul className={styles.colours}>
            {contacts.map(({ id, relation, kind }) => (
              <li key={id} className={styles.colour} data-relation={relation}>
                {t(`contact.heading.${relation}.${kind}`)}
              </li>
            ))}
          </ul>
        </>
      )}
    </details>
  )
})
