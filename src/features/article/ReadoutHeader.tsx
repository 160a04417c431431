import { memo } from 'react'
import type { ContactKind, Readout } from '#domain/readout.ts'
import { useTranslation } from '#i18n/useTranslation.ts'
import { Icon } from '#ui/Icon.tsx'
import { LinkedNames } from '#ui/LinkedNames.tsx'
import styles from './ReadoutHeader.module.css'
import { SourceLine } from './SourceLine.tsx'

/** What a readout is: kind and date of the contact, headline, dek, where it comes from and whose account it is. */
export const ReadoutHeader = memo(function ReadoutHeader({ readout }: { readout: Readout }) {
  const { t } = useTranslation()
  const { dateProvenance } = readout
  return (
    <header lang={readout.lang} className={styles.header}>
      <p className={styles.kind}>
        <KindIcon kind={readout.kind} />
        {`${t(`contact.kind.${readout.kind}`)} · ${readout.date.words}`}
      </p>
      <h1 className={styles.headline}>{readout.headline}</h1>
      <p className={styles.dek}>{readout.dek}</p>
      <p className={styles.source}>
        <SourceLine runs={readout.source} />
        {` ${readout.account}`}
      </p>
      {dateProvenance.kind === 'record' && (
        <p className={styles.provenance}>
          {`${t('article.header.dateRecord')} `}
          <LinkedNames names={dateProvenance.records} />
        </p>
      )}
    </header>
  )
})

function KindIcon({ kind }: { kind: ContactKind }) {
  const icon = kind === 'call' ? 'phone' : 'users'
  return <Icon name={icon} className={styles.icon} />
}
