import { type ReactNode, useMemo } from 'react'
import { PeekControl } from '#app/twin/PeekControl.tsx'
import type { Paragraph, Readout, Section } from '#domain/readout.ts'
import { QuotationControl } from '#features/quotations/QuotationControl.tsx'
import { TermControl } from '#features/terms/TermControl.tsx'
import { ContactLinks } from './ContactLinks.tsx'
import { PlaceLink } from './PlaceLink.tsx'

/** What the text shows after its passages; stable as long as the readout is, so that a filter draws none of it anew. */
export type Controls = {
  quotation: (id: string) => ReactNode
  term: (id: string) => ReactNode
  paragraph: (paragraph: Paragraph) => ReactNode
  section: (section: Section) => ReactNode
}

/** The controls of one readout, made once for it. `onPeek` is stable. */
export function useControls(readout: Readout, onPeek: (paragraph: string) => void): Controls {
  return useMemo(() => controlsOf(readout, onPeek), [readout, onPeek])
}

/** Makes the controls of one readout. */
export function controlsOf(readout: Readout, onPeek: (paragraph: string) => void): Controls {
  const quotations = new Map(readout.quotations.map((quotation) => [quotation.id, quotation]))
  const terms = new Map(readout.terms.map((term) => [term.id, term]))
  const paragraphs = readout.sections.flatMap((section) => section.paragraphs)
  const numbers = new Map(paragraphs.map(({ id }, index) => [id, index + 1]))
  return {
    quotation: (id) => {
      const quotation = quotations.get(id)
      return quotation && <QuotationControl quotation={quotation} />
    },
    term: (id) => {
      const term = terms.get(id)
      return term && <TermControl term={term} />
    },
    paragraph: (paragraph) => (
      <>
        <ContactLinks ids={paragraph.contacts} contacts={readout.contacts} />
        <PlaceLink readout={readout} id={paragraph.id} number={numbers.get(paragraph.id) ?? 0} />
        <PeekControl lang={readout.lang} number={numbers.get(paragraph.id) ?? 0} onPeek={() => onPeek(paragraph.id)} />
      </>
    ),
    section: (section) => <PlaceLink readout={readout} id={section.id} heading={section.heading} />,
  }
}
