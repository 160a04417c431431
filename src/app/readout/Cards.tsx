import { memo, useCallback } from 'react'
import { copyText } from '#browser/copyText.ts'
import { openCard } from '#browser/openCard.ts'
import type { Contact, Quotation, Readout } from '#domain/readout.ts'
import { QuotationCard } from '#features/quotations/QuotationCard.tsx'
import type { AskSpeaker } from '#features/quotations/SpeakerName.tsx'
import { TermCard } from '#features/terms/TermCard.tsx'
import { useTranslation } from '#i18n/useTranslation.ts'
import { permalinkOf } from './permalink.ts'
import { useCitation } from './useCitation.ts'

type Props = {
  readout: Readout
  /** The quotations that the page has, where it has not all of them: from card to card one steps through these. */
  steps?: Quotation[]
  onCite: (id: string, opener: Element) => void
  onAskSpeaker: AskSpeaker | undefined
}

/** The cards of all quotations and terms. They know nothing of the filter, so that it draws none of them anew. */
export const Cards = memo(function Cards({ readout, steps = readout.quotations, onCite, onAskSpeaker }: Props) {
  const { i18n } = useTranslation()
  const { quotations, contacts, terms, topics, lang, original } = readout
  const handleStep = useCallback((id: string) => openCard(`card:${id}`), [])
  const cite = useCitation(readout)
  const permalink = useCallback((id: string) => permalinkOf(readout, id), [readout])
  const byId = new Map<string, Contact>(contacts.map((contact) => [contact.id, contact]))
  const allTopics = topics.flatMap((group) => group.topics)
  return (
    <div lang={i18n.language}>
      {quotations.map((quotation) => {
        const index = steps.indexOf(quotation)
        const contact = byId.get(quotation.contact)
        if (contact === undefined) return null
        return (
          <QuotationCard
            key={quotation.id}
            quotation={quotation}
            contact={contact}
            topics={allTopics.filter(({ id }) => quotation.topics.includes(id))}
            {...placeAmong(quotations, quotation)}
            isTranslation={lang !== original}
            permalink={permalink}
            copyText={() => cite(quotation)}
            copy={copyText}
            previous={steps[index - 1]?.id ?? null}
            next={steps[index + 1]?.id ?? null}
            onStep={handleStep}
            onCite={onCite}
            onAskSpeaker={onAskSpeaker}
          />
        )
      })}
      {terms.map((term) => (
        <TermCard key={term.id} term={term} />
      ))}
    </div>
  )
})

function placeAmong(quotations: Quotation[], quotation: Quotation): { position: number; total: number } {
  const alike = quotations.filter(({ mode }) => mode === quotation.mode)
  return { position: alike.indexOf(quotation) + 1, total: alike.length }
}
