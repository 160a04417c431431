import { describe, expect, it } from 'vitest'
import { mention } from './mention.ts'

const place = { paragraph: 'p1', selector: { ru: { exact: 'в Сирии' }, en: { exact: 'in Syria' } } }

describe('mention', () => {
  it.each([
    ['a topic', { ...place, topic: 'syria' }],
    ['a term', { ...place, term: 'new-start' }],
    ['both', { ...place, topic: 'arms-control', term: 'new-start' }],
    ['a party', { ...place, party: 'minister' }],
  ])('accepts %s', (_, value) => {
    expect(mention.parse(value)).toEqual(value)
  })

  it('refuses one of nothing and says what it may be of', () => {
    expect(mention.safeParse(place).error?.issues.map(({ message }) => message)).toEqual(['a topic, a term or a party'])
  })
})
