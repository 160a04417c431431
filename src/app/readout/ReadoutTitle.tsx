import { DocumentHead } from '#app/shell/DocumentHead.tsx'
import type { Passage } from '#domain/links.ts'
import type { Readout } from '#domain/readout.ts'
import { useTranslation } from '#i18n/useTranslation.ts'

/** The title of a readout's page, which begins with the passage that it opens with. */
export function ReadoutTitle({ readout, passage }: { readout: Readout; passage: Passage | null }) {
  const { t } = useTranslation()
  const quotation = t('app.title.quotation', quotationOf(readout, passage))
  return <DocumentHead lang={readout.lang} title={titleOf(readout, passage, quotation)} />
}

function quotationOf({ quotations }: Readout, passage: Passage | null): { label: string; speaker: string } {
  const { label = '', speaker = '' } = quotations.find(({ id }) => id === passage?.id) ?? {}
  return { label, speaker }
}

function titleOf({ headline, sections }: Readout, passage: Passage | null, quotation: string): string {
  if (passage === null) return headline
  const lead = passage.kind === 'quotation' ? quotation : sections.find(({ id }) => id === passage.id)?.heading
  return `${lead} — ${headline}`
}
