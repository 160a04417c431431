import { describe, expect, it } from 'vitest'
import { readVocabulary } from './support/readVocabulary.ts'
import { vocabularyFaults } from './support/vocabularyFaults.ts'

const vocabulary = readVocabulary()
const event = { '@type': 'Event', '@id': '#e', name: 'A call' }

describe('vocabularyFaults', () => {
  it.each([
    ['a property of the type', { '@type': 'Quotation', spokenByCharacter: { '@type': 'Person', name: 'A' } }],
    ['a property of a type above it', { '@type': 'NewsArticle', articleSection: 'S', headline: 'H', name: 'N' }],
    ['a subtype of what is expected', { '@type': 'Event', location: { '@type': 'City', name: 'Oslo' } }],
    ['a type without properties of its own', { '@type': 'VirtualLocation', name: 'By phone' }],
    ['a member of an enumeration', { '@type': 'Event', eventStatus: 'https://schema.org/EventCancelled' }],
    ['a reference that is followed', { '@type': 'Quotation', about: [{ '@id': '#e' }] }],
    ['a reference to another page', { '@type': 'NewsArticle', workTranslation: { '@id': '/en/' } }],
  ])('finds nothing wrong with %s', (_, node) => {
    expect(vocabularyFaults({ '@graph': [event, node] }, vocabulary)).toEqual([])
  })

  it.each([
    ['an unknown type', { '@type': 'Readout', name: 'N' }, ['type Readout']],
    ['an unknown property', { '@type': 'Event', heldOn: '2021' }, ['Event.heldOn']],
    ['a property of another type', { '@type': 'Person', headline: 'H' }, ['Person.headline']],
    [
      'a property of a type below it',
      { '@type': 'CreativeWork', spokenByCharacter: [] },
      ['CreativeWork.spokenByCharacter'],
    ],
    ['what is nested', { '@type': 'Event', location: { '@type': 'Place', x: 'y' } }, ['Place.x']],
    ['a value of another type', { '@type': 'Event', location: { '@type': 'Person' } }, ['Event.location: Person']],
    ['a reference to another type', { '@type': 'Quotation', creator: { '@id': '#e' } }, ['Quotation.creator: Event']],
    ['text for a thing', { '@type': 'Quotation', creator: 'A' }, ['Quotation.creator: text "A"']],
    [
      'what is no member',
      { '@type': 'Event', eventStatus: 'https://schema.org/EventHeld' },
      ['Event.eventStatus: text "https://schema.org/EventHeld"'],
    ],
    ['nothing for something', { '@type': 'Event', name: null }, ['Event.name: null']],
  ])('finds %s', (_, node, faults) => {
    expect(vocabularyFaults({ '@graph': [event, node] }, vocabulary)).toEqual(faults)
  })
})
