import type { Passage } from '#domain/links.ts'
import type { Readout } from '#domain/readout.ts'
import { PassageLead } from '#features/quotations/PassageLead.tsx'

/** The passage that a page of its own opens with: a quotation or a section. */
export function OpeningPassage({ readout, passage }: { readout: Readout; passage: Passage }) {
  const quotation = passage.kind === 'quotation' ? readout.quotations.find(({ id }) => id === passage.id) : undefined
  const section = passage.kind === 'section' ? readout.sections.find(({ id }) => id === passage.id) : undefined
  const contact = readout.contacts.find(({ id }) => id === quotation?.contact)
  if (quotation && contact) {
    const isTranslation = readout.lang !== readout.original
    return <PassageLead kind="quotation" quotation={quotation} contact={contact} isTranslation={isTranslation} />
  }
  return section ? <PassageLead kind="section" section={section} /> : null
}
