import type { Readout } from '#domain/readout.ts'
import { topicNames } from '#domain/topicNames.ts'
import { speakersOf } from './speakersOf.ts'

/** What the side lists look up in a readout: by id the names of topics, numbers of paragraphs and relations of contacts; and who is quoted. */
export function indexReadout(readout: Readout) {
  const { sections, contacts } = readout
  const paragraphs = sections.flatMap((section) => section.paragraphs)
  return {
    topicNames: topicNames(readout),
    paragraphNumbers: new Map(paragraphs.map(({ id }, index) => [id, index + 1])),
    relationOf: new Map(contacts.map(({ id, relation }) => [id, relation])),
    speakers: speakersOf(readout),
  }
}
