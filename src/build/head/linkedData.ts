import type { Graph, Thing } from 'schema-dts'
import type { PageOf } from '#build/site/listPages.ts'
import type { Site } from '#build/site/readSite.ts'
import type { Readout } from '#domain/readout.ts'
import { articleCore } from './articleCore.ts'
import { eventData } from './eventData.ts'
import type { HeadContext } from './headContext.ts'
import { newsArticle } from './newsArticle.ts'
import { nodeIds } from './nodeIds.ts'
import { partyData } from './partyData.ts'
import { quotationCore, quotationData } from './quotationData.ts'
import { referredTo } from './referredTo.ts'
import { sectionData } from './sectionData.ts'
import { webPage } from './webPage.ts'
import { webSite } from './webSite.ts'

/** What a page holds in the vocabulary of https://schema.org: on a readout's page all of it, on a passage's page the passage, told in full, and what it refers to. */
export function linkedData(page: PageOf, context: HeadContext): Graph {
  const { site } = context
  const common = [webSite(site), webPage(page, site)]
  return {
    '@context': 'https://schema.org',
    '@graph': page.kind === 'list' ? common : [...common, ...readoutNodes(page, context)],
  }
}

function readoutNodes(page: PageOf & { kind: 'readout' }, context: HeadContext): Thing[] {
  const { readout } = page
  const nodes = page.passage === null ? wholeNodes(page, context) : passageNodes(page.passage, readout, context)
  const referred = referredTo(nodes)
  return [...nodes, ...partyNodes(readout, context.site, referred)]
}

function wholeNodes(page: PageOf & { kind: 'readout' }, context: HeadContext): Thing[] {
  const { readout } = page
  return [
    newsArticle(page, context),
    ...readout.quotations.map((quotation) => quotationCore(quotation, readout, context.site)),
    // What came later is not in the page as it is served.
    ...readout.contacts
      .filter(({ relation }) => relation !== 'later')
      .map((contact) => eventData(contact, readout, context)),
  ]
}

function passageNodes({ id }: { id: string }, readout: Readout, context: HeadContext): Thing[] {
  const { site } = context
  const quotations = readout.quotations.filter((quotation) => quotation.id === id)
  const sections = readout.sections.filter((section) => section.id === id)
  const contacts = readout.contacts.filter((contact) =>
    quotations.some((quotation) => quotation.contact === contact.id),
  )
  return [
    articleCore(readout, site),
    ...quotations.map((quotation) => quotationData(quotation, readout, site)),
    ...sections.map((section) => sectionData(section, readout, site)),
    ...contacts.map((contact) => eventData(contact, readout, context)),
  ]
}

/** Those of the readout's parties that other nodes refer to. */
function partyNodes(readout: Readout, site: Site, referred: Set<string>): Thing[] {
  const ids = nodeIds(site, readout)
  const parties = readout.parties.filter(({ id }) => referred.has(ids.party(id)['@id']))
  return parties.map((party) => partyData(party, readout, site))
}
