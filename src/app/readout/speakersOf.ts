import type { Readout } from '#domain/readout.ts'

/** Those whose words a readout holds, each with the number of passages; in the order of its parties. */
export function speakersOf({ parties, quotations }: Readout): { id: string; name: string; count: number }[] {
  return parties
    .map(({ id, shortName }) => ({
      id,
      name: shortName,
      count: quotations.filter(({ speakers }) => speakers.includes(id)).length,
    }))
    .filter(({ count }) => count > 0)
}
