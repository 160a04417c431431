import { useMemo } from 'react'
import type { Contact, Quotation, Readout } from '#domain/readout.ts'
import { useTranslation } from '#i18n/useTranslation.ts'
import { permalinkOf } from './permalink.ts'

/**
 * Gives a function that makes plain text of a quotation, to be pasted anywhere: its words, who said them, where and when,
 * whether they are a translation or the writer's wording, and the link. The function is stable.
 */
export function useCitation(readout: Readout): (quotation: Quotation) => string {
  const { t } = useTranslation()
  return useMemo(() => {
    const contacts = new Map<string, Contact>(readout.contacts.map((contact) => [contact.id, contact]))
    return (quotation: Quotation) => {
      const contact = contacts.get(quotation.contact)
      const said = [quotation.speaker, quotation.source, contact?.date.words]
      const caveats = [
        quotation.mode === 'reported' && t('app.citation.reported'),
        readout.lang !== readout.original && t('app.citation.translation'),
      ].filter((caveat) => caveat !== false)
      const suffix = caveats.length > 0 ? ` (${caveats.join('; ')})` : ''
      return `${quotation.text}\n— ${said.filter(Boolean).join(', ')}${suffix}\n${permalinkOf(readout, quotation.id)}`
    }
  }, [readout, t])
}
