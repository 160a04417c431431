import type { Lang } from '#content/schema/text.ts'
import type { Quotation, Readout } from '#domain/readout.ts'
import { topicNames } from '#domain/topicNames.ts'
import { selectorOf } from './selectorOf.ts'

/** What is said of each quotation, and the address of each page; all of it in the language of the first readout. */
export type AnnotationWords = {
  /** Absolute, without a hash. */
  urlOf: (lang: Lang) => string
  /** Who said it, and where. */
  describe: (quotation: Quotation) => string
}

/**
 * All quotations of a readout as a collection of Web Annotations, the words pointed at in each of its languages.
 * https://www.w3.org/TR/annotation-model/
 */
export function writeAnnotations(readouts: [Readout, ...Readout[]], { urlOf, describe }: AnnotationWords): string {
  const [readout] = readouts
  const { lang, headline, quotations } = readout
  const url = urlOf(lang)
  const names = topicNames(readout)
  const bodyOf = (value: string, purpose: 'describing' | 'tagging') => {
    return { type: 'TextualBody', purpose, value, format: 'text/plain', language: lang }
  }
  const items = quotations.map((quotation) => ({
    id: `${url}#${quotation.id}:annotation`,
    type: 'Annotation',
    motivation: 'describing',
    body: [
      bodyOf(describe(quotation), 'describing'),
      ...quotation.topics.flatMap((id) => names.get(id) ?? []).map((name) => bodyOf(name, 'tagging')),
    ],
    target: readouts.flatMap((each) => targetOf(each, quotation.id, urlOf(each.lang))),
  }))
  const page = {
    id: `${url}#:annotations-1`,
    type: 'AnnotationPage',
    partOf: `${url}#:annotations`,
    startIndex: 0,
    items,
  }
  const collection = {
    '@context': 'http://www.w3.org/ns/anno.jsonld',
    id: page.partOf,
    type: 'AnnotationCollection',
    label: headline,
    total: items.length,
    first: page,
  }
  return `${JSON.stringify(collection, null, 2)}\n`
}

function targetOf({ quotations, sections, lang }: Readout, id: string, url: string) {
  const quotation = quotations.find((each) => each.id === id)
  const selector = quotation && selectorOf(quotation, sections)
  if (!selector) return []
  return [
    { type: 'SpecificResource', source: { id: url, type: 'Text', format: 'text/html', language: lang }, selector },
  ]
}
