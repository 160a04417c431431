import type { Lang } from '#content/schema/text.ts'
import type { ContactKind, Mode, Relation } from '#domain/readout.ts'
import en from '#i18n/en.json' with { type: 'json' }
import ru from '#i18n/ru.json' with { type: 'json' }

type PreviewWords = {
  section: string
  reported: string
  translation: string
  mode: (mode: Mode, label: string) => string
  kind: (kind: ContactKind) => string
  contact: (relation: Relation, kind: ContactKind) => string
}

/** The pictures' own words: those of the interface, so that picture and page say the same. */
export const previewWords: Record<Lang, PreviewWords> = { ru: wordsOf(ru), en: wordsOf(en) }

function wordsOf({ passage, contact, app }: Pick<typeof en, 'passage' | 'contact' | 'app'>): PreviewWords {
  return {
    section: passage.kicker.section,
    reported: app.citation.reported,
    translation: app.citation.translation,
    mode: (mode, label) => passage.kicker[mode].replace('{{label}}', label),
    kind: (kind) => contact.kind[kind],
    contact: (relation, kind) => contact.heading[relation][kind],
  }
}
