import { z } from 'zod'
import { id } from './id.ts'
import { localizedSelector } from './selector.ts'

/** A span of a paragraph that names a topic, a term of the glossary, a party, or several of these. */
export const mention = z
  .strictObject({
    paragraph: id,
    topic: id.optional(),
    term: id.optional(),
    party: id.optional(),
    selector: localizedSelector,
  })
  .refine(({ topic, term, party }) => [topic, term, party].some((named) => named !== undefined), {
    error: 'a topic, a term or a party',
  })
