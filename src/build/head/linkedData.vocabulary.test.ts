import { describe, expect, it } from 'vitest'
import { listPages } from '#build/site/listPages.ts'
import { compileFixture } from '#tests/support/compileFixture.ts'
import { readVocabulary } from '#tests/support/readVocabulary.ts'
import { vocabularyFaults } from '#tests/support/vocabularyFaults.ts'
import { linkedData } from './linkedData.ts'
import { writeLinkedData } from './writeLinkedData.ts'

const vocabulary = readVocabulary()
const SLUGS = ['lavrov-blinken-2021-05', 'sample-meeting-2030-03', 'sample-talks-2030-02']

/** What stands in the file of a page, read back as a search engine does. */
function readBack(html: string): { '@graph': Record<string, unknown>[] } {
  const { body } = new DOMParser().parseFromString(`<body>${html}</body>`, 'text/html')
  return JSON.parse(body.querySelector('script')?.textContent ?? '')
}

describe.each(SLUGS)('the linked data of %s', (slug) => {
  it.each([null, 'https://readout.example'])(
    'keep to the vocabulary on every page, at the origin %s',
    async (origin) => {
      const readouts = await Promise.all(['ru', 'en'].map((lang) => compileFixture(`${lang}/${slug}`)))
      const found = new Set<unknown>()
      for (const page of listPages(readouts)) {
        const context = {
          site: { base: '/sub/', origin },
          pictureOf: () => 'picture.png',
          partiesOf: () => readouts.flatMap(({ parties }) => parties.map(({ id }) => id)).slice(0, 2),
        }
        const data = readBack(writeLinkedData(linkedData(page, context)))
        expect(vocabularyFaults(data, vocabulary), page.path).toEqual([])
        for (const node of data['@graph']) found.add(node['@type'])
      }
      expect(found).toContain('NewsArticle')
      expect(found).toContain('Event')
      expect(found.has('Quotation')).toBe(readouts.some(({ quotations }) => quotations.length > 0))
    },
  )
})
