import type { QuotationLeaf } from 'schema-dts'
import type { Site } from '#build/site/readSite.ts'
import type { Lang } from '#content/schema/text.ts'
import { buildPath } from '#domain/links.ts'
import type { Quotation, Readout } from '#domain/readout.ts'
import { addressOf } from './addressOf.ts'
import { keywordsOf } from './keywordsOf.ts'
import { nodeIds } from './nodeIds.ts'
import { translationData } from './translationData.ts'

/** All that is known of a quotation, for the page of its own. */
export function quotationData(quotation: Quotation, readout: Readout, site: Site): QuotationLeaf {
  const { id, speaker, source, topics } = quotation
  return {
    ...quotationCore(quotation, readout, site),
    creditText: `${speaker}, ${source}`,
    ...keywordsOf(topics, readout),
    ...translationData(readout, (lang: Lang) => nodeIds(site, { slug: readout.slug, lang }).passage(id)),
  }
}

/** A quotation as https://schema.org/Quotation, a part of the readout's article; its `url` leads to the page that says the rest. */
export function quotationCore(quotation: Quotation, readout: Readout, site: Site): QuotationLeaf {
  const { id, text, contact } = quotation
  const { lang, slug } = readout
  const ids = nodeIds(site, readout)
  return {
    '@type': 'Quotation',
    ...ids.passage(id),
    text,
    inLanguage: lang,
    url: addressOf(site, buildPath({ page: 'readout', lang, slug, passage: { kind: 'quotation', id } })),
    ...attributionOf(quotation, ids.party),
    about: ids.contact(contact),
    isPartOf: ids.article,
  }
}

/**
 * Who said it. Direct words are the speaker's own: they are their `creator`. Reported speech is in the writer's wording, and the
 * article only ascribes it to somebody, which is what `spokenByCharacter` says, of real persons and bodies too.
 */
function attributionOf(
  { mode, speakers }: Quotation,
  partyRef: (id: string) => { '@id': string },
): Pick<QuotationLeaf, 'creator' | 'spokenByCharacter'> {
  const parties = speakers.map(partyRef)
  return mode === 'direct' ? { creator: parties } : { spokenByCharacter: parties }
}
