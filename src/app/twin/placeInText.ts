import { type ReadingPlace, readingPlace } from '#browser/readingPlace.ts'
import type { Readout } from '#domain/readout.ts'
import { bareId, twinId } from '#domain/twinId.ts'

/** Where the reader is in a text, in whichever of its languages: at a heading or paragraph, by its own id. */
export function placeInText({ sections }: Readout): ReadingPlace {
  const ids = sections.flatMap(({ id, paragraphs }) => [id, ...paragraphs.map((paragraph) => paragraph.id)])
  const place = readingPlace(ids.flatMap((id) => [id, twinId(id)]))
  return place && { ...place, id: bareId(place.id) }
}
