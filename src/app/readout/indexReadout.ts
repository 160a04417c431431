import type { Readout } from '#domain/readout.ts'

/** What the side lists look up in a readout: by id the names of topics, numbers of paragraphs and relations of contacts; and who is quoted. */
export function indexReadout({ topics, sections, contacts, parties, quotations }: Readout) {
  const paragraphs = sections.flatMap((section) => section.paragraphs)
  const speakers = parties
    .map(({ id, shortName }) => ({
      id,
      name: shortName,
      count: quotations.filter(({ speakers: said }) => said.includes(id)).length,
    }))
    .filter(({ count }) => count > 0)
  return {
    topicNames: new Map(topics.flatMap((group) => group.topics.map(({ id, name }) => [id, name]))),
    paragraphNumbers: new Map(paragraphs.map(({ id }, index) => [id, index + 1])),
    relationOf: new Map(contacts.map(({ id, relation }) => [id, relation])),
    speakers,
  }
}
