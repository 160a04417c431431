import type { Lang } from '#content/schema/text.ts'
import type { Passage } from '#domain/links.ts'
import type { Contact, Mode, Quotation, Readout, Relation, Section } from '#domain/readout.ts'
import { firstSentences } from './firstSentences.ts'
import type { PicturePage } from './picturePages.ts'
import { previewWords } from './previewWords.ts'

/** What the picture of a page says, in the page's language. `label` is the small line at its head, `facts` that at its foot. */
export type Preview =
  | {
      kind: 'quotation'
      lang: Lang
      label: string
      mode: Mode
      relation: Relation
      words: string
      speaker: string
      facts: string
    }
  | { kind: 'section'; lang: Lang; label: string; heading: string; opening: string; headline: string; facts: string }
  | { kind: 'readout'; lang: Lang; label: string; headline: string; dek: string }

/** About what a section's picture has room for, in characters. */
const OPENING_LENGTH = 240

/** What the picture of a page says: the words of its passage, or headline and dek of its readout. */
export function previewOf({ readout, passage }: Pick<PicturePage, 'readout' | 'passage'>): Preview {
  if (passage === null) return readoutPreview(readout)
  return passage.kind === 'quotation'
    ? quotationPreview(readout, find(readout.quotations, passage))
    : sectionPreview(readout, find(readout.sections, passage))
}

function readoutPreview({ lang, kind, date, headline, dek }: Readout): Preview {
  return { kind: 'readout', lang, label: `${previewWords[lang].kind(kind)} · ${date.words}`, headline, dek }
}

function sectionPreview({ lang, headline, kind, date }: Readout, { heading, paragraphs }: Section): Preview {
  const text = paragraphs[0]?.segments.map((segment) => segment.text).join('') ?? ''
  return {
    kind: 'section',
    lang,
    label: previewWords[lang].section,
    heading,
    opening: firstSentences(text, OPENING_LENGTH),
    headline,
    facts: `${previewWords[lang].kind(kind)} · ${date.words}`,
  }
}

function quotationPreview({ lang, original, contacts }: Readout, quotation: Quotation): Preview {
  const contact = find(contacts, { kind: 'contact', id: quotation.contact })
  const { mode, label, text, speaker } = quotation
  return {
    kind: 'quotation',
    lang,
    label: previewWords[lang].mode(mode, label),
    mode,
    relation: contact.relation,
    words: text,
    speaker,
    facts: quotationFacts(contact, mode, lang, lang !== original),
  }
}

/** The contact and its date; whoever sees the picture alone must also learn here that the words are not the speaker's own. */
function quotationFacts({ relation, kind, date }: Contact, mode: Mode, lang: Lang, isTranslation: boolean): string {
  const words = previewWords[lang]
  const remarks = [...(mode === 'reported' ? [words.reported] : []), ...(isTranslation ? [words.translation] : [])]
  return [`${words.contact(relation, kind)}, ${date.words}`, ...remarks].join(' · ')
}

function find<Item extends { id: string }>(
  items: Item[],
  { kind, id }: { kind: Passage['kind'] | 'contact'; id: string },
): Item {
  const item = items.find((candidate) => candidate.id === id)
  if (item === undefined) throw new Error(`there is no ${kind} ${id} in the readout`)
  return item
}
