import { Fragment, type MouseEvent } from 'react'
import type { AgendaCell, AgendaWords } from '#domain/agenda.ts'
import { useTranslation } from '#i18n/useTranslation.ts'
import styles from './CellWords.module.css'

/** Called with the press of a link to a hash, which the page is to follow. */
export type FollowLink = (event: MouseEvent) => void

type Props = { cell: AgendaCell; isMatch: boolean; onFollow: FollowLink }

/** Who spoke on a topic in a contact, each with the way to the very words; set off where it rests on the record, which is named. */
export function CellWords({ cell, isMatch, onFollow }: Props) {
  const { t } = useTranslation()
  const { words, isOccasion, provenance } = cell
  return (
    <div className={styles.cell} data-provenance={provenance.kind} data-match={isMatch ? undefined : 'false'}>
      {words.map((each) => (
        <p key={idOf(each)}>
          <WordsLink words={each} onFollow={onFollow} />
        </p>
      ))}
      {words.length === 0 && <p className={styles.soft}>{t('agenda.words.none')}</p>}
      {isOccasion && <p className={styles.soft}>{t('agenda.occasion')}</p>}
      {provenance.kind === 'record' && (
        <p className={styles.soft}>
          {t('agenda.record')}{' '}
          {provenance.records.map(({ id, name, href }, index) => (
            <Fragment key={id}>
              {index > 0 && '; '}
              {href === null ? name : <a href={href}>{name}</a>}
            </Fragment>
          ))}
        </p>
      )}
    </div>
  )
}

function WordsLink({ words, onFollow }: { words: AgendaWords; onFollow: FollowLink }) {
  const { t } = useTranslation()
  if (words.kind === 'paragraph') {
    return (
      <a href={`#${words.place.id}`} onClick={onFollow}>
        {t('agenda.words.paragraph', { number: words.place.number })}
      </a>
    )
  }
  const { id, mode, label, speaker } = words.quotation
  const said = t(`agenda.words.${mode}`, { speaker })
  const name = `${t(`quotations.name.${mode}`, { label })}: ${said}`
  return (
    <a href={`#${id}`} data-mode={mode} aria-label={name} onClick={onFollow}>
      <span aria-hidden className={styles.label}>
        {label}
      </span>{' '}
      <span>{said}</span>
    </a>
  )
}

function idOf(words: AgendaWords): string {
  return words.kind === 'paragraph' ? words.place.id : words.quotation.id
}
