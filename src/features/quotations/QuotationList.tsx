import { memo, useId, useMemo } from 'react'
import type { Filtered } from '#domain/filter.ts'
import type { Quotation, Relation } from '#domain/readout.ts'
import { useTranslation } from '#i18n/useTranslation.ts'
import { QuotationItem } from './QuotationItem.tsx'
import styles from './QuotationList.module.css'
import { SpeakerFilter } from './SpeakerFilter.tsx'
import type { AskSpeaker } from './SpeakerName.tsx'

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
  onAskSpeaker?: AskSpeaker | undefined
  /** Whether the words are a translation of our own. */
  isTranslation: boolean
}

/**
 * All quotations of the readout: the direct ones, then the reported passages, filtered as the text is and by speaker. Those left out
 * are hidden only: on paper, with the whole text, all of them are its endnotes.
 */
export const QuotationList = memo(function QuotationList(props: Props) {
  const { quotations, filtered, only, speakers, by, onToggleSpeaker, isTranslation } = props
  const { t } = useTranslation()
  const id = useId()
  const { direct, reported } = useMemo(
    () => ({
      direct: quotations.filter(({ mode }) => mode === 'direct'),
      reported: quotations.filter(({ mode }) => mode === 'reported'),
    }),
    [quotations],
  )
  const isShown = ({ id }: Quotation) => !only || filtered.quotations.has(id)
  const counts = [
    t('quotations.counts.direct', { count: direct.length }),
    t('quotations.counts.reported', { count: reported.length }),
  ]
  return (
    <div className={styles.root}>
      <p className={styles.note}>{counts.join(', ')}</p>
      {isTranslation && <p className={styles.note}>{t('quotations.translation.note')}</p>}
      <SpeakerFilter speakers={speakers} by={by} onToggle={onToggleSpeaker} />
      {direct.length > 0 && <Items {...props} quotations={direct} isShown={isShown} />}
      {reported.length > 0 && (
        <section aria-labelledby={id} className={styles.reported} hidden={!reported.some(isShown)}>
          <h3 id={id} className={styles.heading}>
            {t('quotations.reported.heading')}
          </h3>
          <Items {...props} quotations={reported} isShown={isShown} />
        </section>
      )}
      {filtered.isFiltering && filtered.quotations.size === 0 && (
        <p className={styles.none}>{t('quotations.none.match')}</p>
      )}
    </div>
  )
})

type ItemsProps = Pick<
  Props,
  'quotations' | 'filtered' | 'relationOf' | 'permalink' | 'copy' | 'copyTextOf' | 'onCite' | 'onAskSpeaker'
> & {
  isShown: (quotation: Quotation) => boolean
}

function Items({ quotations, filtered, isShown, relationOf, ...item }: ItemsProps) {
  return (
    <ul className={styles.list} hidden={!quotations.some(isShown)}>
      {quotations.map((quotation) => (
        <QuotationItem
          key={quotation.id}
          quotation={quotation}
          relation={relationOf.get(quotation.contact) ?? 'this'}
          isMatch={filtered.quotations.has(quotation.id)}
          isShown={isShown(quotation)}
          permalink={item.permalink}
          copy={item.copy}
          copyTextOf={item.copyTextOf}
          onCite={item.onCite}
          onAskSpeaker={item.onAskSpeaker}
        />
      ))}
    </ul>
  )
}
