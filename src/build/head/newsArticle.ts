import type { CreativeWork, NewsArticleLeaf } from 'schema-dts'
import type { PageOf } from '#build/site/listPages.ts'
import type { Lang } from '#content/schema/text.ts'
import type { LinkedText, Readout } from '#domain/readout.ts'
import { articleCore } from './articleCore.ts'
import type { HeadContext } from './headContext.ts'
import { keywordsOf } from './keywordsOf.ts'
import { nodeIds } from './nodeIds.ts'
import { pictureAddress } from './pictureAddress.ts'
import { translationData } from './translationData.ts'

/** A readout as https://schema.org/NewsArticle: about the contact that it reports; contacts and parties that it speaks of besides, it mentions. */
export function newsArticle(
  page: PageOf & { kind: 'readout' },
  context: Pick<HeadContext, 'site' | 'pictureOf'>,
): NewsArticleLeaf {
  const { readout } = page
  const { site } = context
  const ids = nodeIds(site, readout)
  const image = pictureAddress(page, context)
  const topics = readout.topics.flatMap((group) => group.topics.map(({ id }) => id))
  const others = readout.contacts.filter(({ id, isSpokenOf }) => isSpokenOf && id !== readout.contact)
  return {
    ...articleCore(readout, site),
    description: readout.dek,
    ...(image && { image }),
    ...sourceData(readout.source),
    about: ids.contact(readout.contact),
    ...keywordsOf(topics, readout),
    mentions: [...others.map(({ id }) => ids.contact(id)), ...readout.parties.map(({ id }) => ids.party(id))],
    hasPart: readout.quotations.map(({ id }) => ids.passage(id)),
    ...translationData(readout, (lang: Lang) => nodeIds(site, { slug: readout.slug, lang }).article),
  }
}

/** The source line in its own words, since a link in it may lead to a publisher and not to the piece itself: links are only cited. */
function sourceData(source: Readout['source']): Pick<NewsArticleLeaf, 'isBasedOn' | 'citation'> {
  const citation = source.flatMap(citationOf)
  return {
    isBasedOn: { '@type': 'CreativeWork', description: source.map(({ text }) => text).join('') },
    ...(citation.length > 0 && { citation }),
  }
}

function citationOf({ text, href }: LinkedText): CreativeWork[] {
  return href === null ? [] : [{ '@type': 'CreativeWork', name: text, url: href }]
}
