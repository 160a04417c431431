import type { TFunction } from 'i18next'
import type { Filtered } from '#domain/filter.ts'

/** A run of the sentence that says what the filter is; names of topics stand out. */
export type Run = { text: string; isName: boolean }

const LONGEST = 3

type Chosen = { topicNames: string[]; speakerNames: string[]; match: 'any' | 'all' }

/** Names what is chosen: “Syria or Ukraine, said by Russian MFA”. Of more than three names two stay and the rest is counted. */
export function nameFilter({ topicNames, speakerNames, match }: Chosen, lang: string, t: TFunction): Run[] {
  const topics = joinNames(topicNames, match === 'all' ? 'conjunction' : 'disjunction', lang, t)
  if (speakerNames.length === 0) return topics
  const names = joinNames(speakerNames, 'disjunction', lang, t)
    .map(({ text }) => text)
    .join('')
  if (topics.length === 0) return [{ text: t('filter.status.saidByAlone', { names }), isName: false }]
  return [...topics, { text: `, ${t('filter.status.saidBy', { names })}`, isName: false }]
}

/** Counts what matches: “1 of 5 paragraphs, …; reported passages: 0 of 3”. What the readout has none of is left out. */
export function countMatches(counts: Filtered['counts'], t: TFunction): string {
  const { paragraphs, direct, contacts, reported } = counts
  const of = ({ matching, total }: { matching: number; total: number }) => ({ matching, count: total })
  const main = [
    paragraphs.total > 0 && t('filter.status.paragraphs', of(paragraphs)),
    direct.total > 0 && t('filter.status.quotations', of(direct)),
    contacts.total > 0 && t('filter.status.contacts', of(contacts)),
  ]
  const told = main.filter((part) => part !== false).join(', ')
  return reported.total > 0 ? `${told}; ${t('filter.status.reported', reported)}` : told
}

function joinNames(names: string[], type: 'conjunction' | 'disjunction', lang: string, t: TFunction): Run[] {
  const isLong = names.length > LONGEST
  const shown = isLong ? names.slice(0, LONGEST - 1) : names
  const items = isLong ? [...shown, t('filter.status.more', { count: names.length - shown.length })] : shown
  // Without the region English would put a comma before its last “or”.
  const parts = new Intl.ListFormat(lang === 'en' ? 'en-GB' : lang, { type }).formatToParts(items)
  return parts.map(({ type: kind, value }) => ({ text: value, isName: kind === 'element' && shown.includes(value) }))
}
