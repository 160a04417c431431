import type { MouseEvent } from 'react'
import type { Entry } from '#domain/entries.ts'
import { useTranslation } from '#i18n/useTranslation.ts'
import styles from './EntryPlaces.module.css'

type Props = {
  entry: Entry
  /** What the quotations are to it: its own words, or words on it. */
  quoted: 'by' | 'on'
  /** Called with the press of a link to a hash, which the page is to follow. */
  onFollow?: (event: MouseEvent) => void
}

/** Every mention and quotation of a party or term, each a link to its place in the text. */
export function EntryPlaces({ entry: { mentions, quotations }, quoted, onFollow }: Props) {
  const { t } = useTranslation()
  return (
    <>
      {quotations.length > 0 && (
        <>
          <h3 className={styles.heading}>{t(`entries.quotations.${quoted}`)}</h3>
          <ul className={styles.list}>
            {quotations.map(({ id, mode, label, text }) => (
              <li key={id}>
                <a href={`#${id}`} onClick={onFollow}>
                  {t(`passage.kicker.${mode}`, { label })}
                </a>
                <span className={styles.words}>{text}</span>
              </li>
            ))}
          </ul>
        </>
      )}
      {mentions.length > 0 && (
        <>
          <h3 className={styles.heading}>{t('entries.mentions')}</h3>
          <ul className={styles.list}>
            {mentions.map(({ id, number, words }, index) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: a paragraph may say the same words twice, and the list never changes
              <li key={index}>
                <a href={`#${id}`} onClick={onFollow}>
                  {t('timeline.paragraph.name', { number })}
                </a>{' '}
                <q className={styles.named}>{words}</q>
              </li>
            ))}
          </ul>
        </>
      )}
    </>
  )
}
