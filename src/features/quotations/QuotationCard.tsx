import { memo } from 'react'
import type { Contact, Quotation, Topic } from '#domain/readout.ts'
import { useTranslation } from '#i18n/useTranslation.ts'
import { Card } from '#ui/Card.tsx'
import { QuotationActions } from './QuotationActions.tsx'
import styles from './QuotationCard.module.css'
import { QuotationFacts } from './QuotationFacts.tsx'
import { type AskSpeaker, SpeakerName } from './SpeakerName.tsx'

type Props = {
  quotation: Quotation
  contact: Contact
  /** The topics that the quotation mentions. */
  topics: Topic[]
  /** Its place among the quotations of its mode, from 1, and how many these are. */
  position: number
  total: number
  /** Whether the words are our translation. */
  isTranslation: boolean
  permalink: (id: string) => string
  /** The quotation with its source, as it is copied. */
  copyText: () => string
  copy: (text: string) => Promise<boolean>
  /** Ids of the quotations before and after it in reading order. */
  previous: string | null
  next: string | null
  onStep: (id: string) => void
  onCite: (id: string, opener: Element) => void
  onAskSpeaker?: AskSpeaker | undefined
}

/** Who said it, where and in which contact, how we know, and what can be done with it. */
export const QuotationCard = memo(function QuotationCard(props: Props) {
  const { t } = useTranslation()
  const { quotation, contact, topics, position, total, isTranslation, onAskSpeaker, ...actions } = props
  const { id, mode, label, text, source, contactProvenance } = quotation
  const title = t(`quotation.card.${mode}`, { label, position, total })
  return (
    <Card id={`card:${id}`} title={title} closeLabel={t('card.close')}>
      <blockquote className={styles.words} data-relation={contact.relation}>
        {text}
      </blockquote>
      {isTranslation && <p className={styles.translation}>{t('quotation.card.translation')}</p>}
      <p className={styles.speaker}>
        <strong>
          <SpeakerName quotation={quotation} onAsk={onAskSpeaker} />
        </strong>
        {` ${source}`}
      </p>
      <QuotationFacts contact={contact} provenance={contactProvenance} topics={topics} />
      <div data-more />
      <QuotationActions id={id} {...actions} />
    </Card>
  )
})
