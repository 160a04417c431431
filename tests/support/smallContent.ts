const both = (text: string) => ({ ru: text, en: text })

/** The smallest content that is whole, as an author writes it: one call of two ministers, one section of one paragraph, nothing marked. */
export const smallContent = {
  registry: {
    'parties.json': [
      { id: 'party-a', kind: 'person', name: both('Minister A'), shortName: both('A'), capital: 'capital-a' },
      { id: 'party-b', kind: 'person', name: both('Minister B'), shortName: both('B'), capital: 'capital-b' },
    ],
    'places.json': [
      { id: 'capital-a', name: both('Capital A'), latitude: 55.8, longitude: 37.6, zone: 'Europe/Moscow' },
      { id: 'capital-b', name: both('Capital B'), latitude: 38.9, longitude: -77, zone: 'America/New_York' },
    ],
    'records.json': [{ id: 'release', name: both('a release') }],
    'topics.json': [],
    'terms.json': [],
    'contacts.json': [
      {
        id: 'this-call',
        kind: 'call',
        parties: ['party-a', 'party-b'],
        date: { edtf: '2021-05-12', record: ['release'] },
        outcome: { state: 'held', record: ['release'] },
      },
    ],
  },
  readout: {
    'readout.json': {
      slug: 'small-call',
      original: 'ru',
      contact: 'this-call',
      published: { edtf: '2021-05-12' },
      headline: both('A small call'),
      dek: both('Two ministers spoke.'),
      account: both('This is our own account.'),
      source: { text: both('Source: a ministry.'), links: [] },
    },
    'sections.json': [
      { id: 'opening', heading: both('Opening'), paragraphs: [{ id: 'p1', text: both('The text of p1.') }] },
    ],
    'quotations.json': [],
    'mentions.json': [],
    'contacts.json': [{ contact: 'this-call', topics: [], paragraphs: [] }],
    'terms.json': [],
  },
}
