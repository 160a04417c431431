import { memo } from 'react'
import { buildHash } from '#domain/links.ts'
import type { Contact } from '#domain/readout.ts'
import { useTranslation } from '#i18n/useTranslation.ts'
import styles from './ContactLinks.module.css'

/** From a paragraph to the contacts that it speaks of: one mark each, of the shape and colour that it has on the timeline. */
export const ContactLinks = memo(function ContactLinks({ ids, contacts }: { ids: string[]; contacts: Contact[] }) {
  const { t } = useTranslation()
  return contacts
    .filter(({ id }) => ids.includes(id))
    .map(({ id, relation, kind, date }) => {
      const name = `${t(`contact.heading.${relation}.${kind}`)}, ${date.words}`
      return (
        <a
          key={id}
          href={buildHash(id)}
          className={styles.link}
          data-relation={relation}
          title={t('app.paragraph.contact', { name })}
        >
          <span className={styles.mark} />
        </a>
      )
    })
})
