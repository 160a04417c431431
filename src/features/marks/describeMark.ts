import type { TFunction } from 'i18next'
import type { Readout, WordMark } from '#domain/readout.ts'
import { topicNames } from '#domain/topicNames.ts'
import type { MarkedWords } from '#domain/wordMarks.ts'

/** A mark and the words under it, wherever these stand. */
export type NamedMark = Pick<MarkedWords, 'mark' | 'words'>

/** What a readout knows of what its marks stand for. */
export type Named = Pick<Readout, 'quotations' | 'topics' | 'terms' | 'parties'>

/** What kind of thing a mark stands for, and its name; `null` where the readout has no such thing. */
export function describeMark(
  { mark, words }: NamedMark,
  named: Named,
  t: TFunction,
): { kind: string; name: string } | null {
  switch (mark.kind) {
    case 'mention':
      return describe(t('marks.kind.topic'), topicNames(named).get(mark.id))
    case 'term':
      return describe(t('marks.kind.term'), withId(named.terms, mark)?.shortName)
    case 'party': {
      const party = withId(named.parties, mark)
      return party ? describe(t(`marks.kind.${party.kind}`), party.name) : null
    }
    case 'quotation': {
      const quotation = withId(named.quotations, mark)
      return quotation ? describe(t(`passage.kicker.${quotation.mode}`, quotation), quotation.speaker) : null
    }
    case 'inner':
      return describe(t('marks.kind.inner'), words)
  }
}

function describe(kind: string, name: string | undefined) {
  return name === undefined ? null : { kind, name }
}

function withId<Item extends { id: string }>(items: Item[], { id }: Exclude<WordMark, { kind: 'inner' }>) {
  return items.find((item) => item.id === id)
}
