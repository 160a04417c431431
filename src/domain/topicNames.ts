import type { Readout } from './readout.ts'

/** The names of a readout's topics, by topic id. */
export function topicNames({ topics }: Pick<Readout, 'topics'>): Map<string, string> {
  return new Map(topics.flatMap((group) => group.topics.map(({ id, name }) => [id, name])))
}
