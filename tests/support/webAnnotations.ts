import { z } from 'zod'

const iri = z.url()
const language = z.string().regex(/^[a-z]{2}$/)

/** https://www.w3.org/TR/annotation-model/#embedded-textual-body */
const textualBody = z.strictObject({
  type: z.literal('TextualBody'),
  purpose: z.enum(['describing', 'tagging']),
  value: z.string().min(1),
  format: z.literal('text/plain'),
  language,
})

/** https://www.w3.org/TR/annotation-model/#text-quote-selector */
const textQuoteSelector = z.strictObject({
  type: z.literal('TextQuoteSelector'),
  exact: z.string().min(1),
  prefix: z.string(),
  suffix: z.string(),
})

/** https://www.w3.org/TR/annotation-model/#text-position-selector */
const textPositionSelector = z
  .strictObject({ type: z.literal('TextPositionSelector'), start: z.int().min(0), end: z.int() })
  .refine(({ start, end }) => start < end)

/** https://www.w3.org/TR/annotation-model/#fragment-selector, refined as https://www.w3.org/TR/annotation-model/#refinement-of-selection says */
const fragmentSelector = z.strictObject({
  type: z.literal('FragmentSelector'),
  // The specification's own IRI for HTML fragments.
  conformsTo: z.literal('http://tools.ietf.org/rfc/rfc3236'),
  value: z.string().min(1),
  refinedBy: z.tuple([textQuoteSelector, textPositionSelector]),
})

/** https://www.w3.org/TR/annotation-model/#specific-resources, the source being an https://www.w3.org/TR/annotation-model/#external-web-resources */
const specificResource = z.strictObject({
  type: z.literal('SpecificResource'),
  source: z.strictObject({ id: iri, type: z.literal('Text'), format: z.literal('text/html'), language }),
  selector: fragmentSelector,
})

/** https://www.w3.org/TR/annotation-model/#annotations */
const annotation = z.strictObject({
  id: iri,
  type: z.literal('Annotation'),
  motivation: z.literal('describing'),
  body: z.array(textualBody).min(1),
  target: z.array(specificResource).min(1),
})

/** The part of the Web Annotation Data Model that we write, and nothing else. https://www.w3.org/TR/annotation-model/#annotation-collection */
export const annotationCollection = z
  .strictObject({
    '@context': z.literal('http://www.w3.org/ns/anno.jsonld'),
    id: iri,
    type: z.literal('AnnotationCollection'),
    label: z.string().min(1),
    total: z.int().min(0),
    first: z.strictObject({
      id: iri,
      type: z.literal('AnnotationPage'),
      partOf: iri,
      startIndex: z.literal(0),
      items: z.array(annotation),
    }),
  })
  .refine(({ id, first }) => first.partOf === id)
  .refine(({ total, first }) => first.items.length === total)
  .refine(({ first }) => new Set(first.items.map((item) => item.id)).size === first.items.length)
