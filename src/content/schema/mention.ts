import { z } from 'zod'
import { id } from './id.ts'
import { localizedSelector } from './selector.ts'

/** A span of a paragraph that names a topic, a term of the glossary, or both. */
export const mention = z
  .strictObject({
    paragraph: id,
    topic: id.optional(),
    term: id.optional(),
    selector: localizedSelector,
  })
  .refine((value) => value.topic !== undefined || value.term !== undefined, {
    error: 'a topic, a term, or both',
  })
