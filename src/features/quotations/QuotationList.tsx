import { memo, useId, useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import type { Filtered } from '#domain/filter.ts'
import type { Quotation, Relation } from '#domain/readout.ts'
import { QuotationItem } from './QuotationItem.tsx'
import styles from './QuotationList.module.css'
import { SpeakerFilter } from './SpeakerFilter.tsx'

type Props = {
  quotations: Quotation[]
  filtered: Filtered
  /** Whether those that do not match are left out rather than dimmed. */
  only: boolean
  /** The relation of each contact, by its id. */
  relationOf: Map<string, Relation>
  permalink: (id: string) => string
  copy: (text: string) => Promise<boolean>
  /** The quotation with its source, as it goes to the clipboard. */
  copyTextOf: (quotation: Quotation) => string
  speakers: { id: string; name: string; count: number }[]
  /** Ids of the chosen speakers. */
  by: string[]
  onToggleSpeaker: (party: string) => void
  onCite: (id: string, opener: Element) => void
  /** Whether the words are a translation of our own. */
  isTranslation: boolean
}

/** All quotations of the readout: the direct ones, then the reported passages, filtered as the text is and by speaker. */
export const QuotationList = memo(function QuotationList(props: Props) {
  const { quotations, filtered, only, speakers, by, onToggleSpeaker, isTranslation } = props
  const { t } = useTranslation()
  const id = useId()
  const [direct, reported] = useMemo(
    () => (['direct', 'reported'] as const).map((mode) => quotations.filter((quotation) => quotation.mode === mode)),
    [quotations],
  )
  const shownOf = (all: Quotation[] = []) => all.filter((each) => !only || filtered.quotations.has(each.id))
  const shown = { direct: shownOf(direct), reported: shownOf(reported) }
  const counts = [
    t('quotations.counts.direct', { count: direct?.length ?? 0 }),
    t('quotations.counts.reported', { count: reported?.length ?? 0 }),
  ]
  return (
    <div className={styles.root}>
      <p className={styles.note}>{counts.join(', ')}</p>
      {isTranslation && <p className={styles.note}>{t('quotations.translation.note')}</p>}
      <SpeakerFilter speakers={speakers} by={by} onToggle={onToggleSpeaker} />
      {shown.direct.length > 0 && <Items {...props} quotations={shown.direct} />}
      {shown.reported.length > 0 && (
        <section aria-labelledby={id}>
          <h3 id={id} className={styles.heading}>
            {t('quotations.reported.heading')}
          </h3>
          <Items {...props} quotations={shown.reported} />
        </section>
      )}
      {filtered.isFiltering && filtered.quotations.size === 0 && <p>{t('quotations.none.match')}</p>}
    </div>
  )
})

type ItemsProps = Pick<Props, 'quotations' | 'filtered' | 'relationOf' | 'permalink' | 'copy' | 'copyTextOf' | 'onCite'>

function Items({ quotations, filtered, relationOf, permalink, copy, copyTextOf, onCite }: ItemsProps) {
  return (
    <ul className={styles.list}>
      {quotations.map((quotation) => (
        <QuotationItem
          key={quotation.id}
          quotation={quotation}
          relation={relationOf.get(quotation.contact) ?? 'this'}
          isMatch={filtered.quotations.has(quotation.id)}
          permalink={permalink}
          copy={copy}
          copyTextOf={copyTextOf}
          onCite={onCite}
        />
      ))}
    </ul>
  )
}
