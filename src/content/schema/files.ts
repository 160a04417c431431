import { z } from 'zod'
import { contact } from './contact.ts'
import { mention } from './mention.ts'
import { party } from './party.ts'
import { place } from './place.ts'
import { quotation } from './quotation.ts'
import { readout } from './readout.ts'
import { record } from './record.ts'
import { section } from './section.ts'
import { spokenContact } from './spokenContact.ts'
import { spokenTerm } from './spokenTerm.ts'
import { term } from './term.ts'
import { topicGroup } from './topicGroup.ts'

/** The files of the registry, each with the schema of what it holds. */
export const REGISTRY_FILES = {
  'parties.json': z.array(party),
  'places.json': z.array(place),
  'records.json': z.array(record),
  'topics.json': z.array(topicGroup),
  'terms.json': z.array(term),
  'contacts.json': z.array(contact),
}

/** The files of one readout's folder, each with the schema of what it holds. */
export const READOUT_FILES = {
  'readout.json': readout,
  'sections.json': z.array(section).min(1),
  'quotations.json': z.array(quotation),
  'mentions.json': z.array(mention),
  'contacts.json': z.array(spokenContact).min(1),
  'terms.json': z.array(spokenTerm),
}

type Parsed<Files extends globalThis.Record<string, z.ZodType>> = { [Name in keyof Files]: z.infer<Files[Name]> }

export type RegistryFiles = Parsed<typeof REGISTRY_FILES>
export type ReadoutFiles = Parsed<typeof READOUT_FILES>
