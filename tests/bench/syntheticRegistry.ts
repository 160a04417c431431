import type { RegistryFiles } from '#content/schema/files.ts'
import { CONTACTS, dayOf, idIn } from './syntheticContacts.ts'
import { TOPIC_GROUPS } from './syntheticWords.ts'

const RECORD = ['strait-gazette']

/** The registry that synthetic readouts rest on: three places, twelve topics, one term; two ministers and five contacts for each. */
export function syntheticRegistry(readouts: number[]): RegistryFiles {
  return {
    'parties.json': readouts.flatMap(partiesOf),
    'places.json': [
      place('torvil', { ru: 'Торвиль', en: 'Torvil' }, 60, 25),
      place('lindmoor', { ru: 'Линдмор', en: 'Lindmoor' }, 45, -75),
      place('kessin', { ru: 'Кессин', en: 'Kessin' }, 64, -20),
    ],
    'records.json': [{ id: 'strait-gazette', name: { ru: '«Вестник пролива»', en: 'The Strait Gazette' } }],
    'topics.json': TOPIC_GROUPS,
    'terms.json': [
      {
        id: 'strait-accord',
        name: { ru: 'Соглашение о плавании в Северном проливе', en: 'Accord on Navigation in the Northern Strait' },
        shortName: { ru: 'Соглашение о проливе', en: 'Strait Accord' },
        facts: [{ text: { ru: 'Подписано в Торвиле.', en: 'Signed in Torvil.' }, record: RECORD }],
      },
    ],
    'contacts.json': readouts.flatMap((readout) => CONTACTS.map((contact) => contactOf(readout, contact))),
  }
}

type Party = RegistryFiles['parties.json'][number]
type Contact = RegistryFiles['contacts.json'][number]
type Place = RegistryFiles['places.json'][number]

function partiesOf(readout: number): Party[] {
  return [
    {
      id: idIn(readout, 'mira-salt'),
      kind: 'person',
      name: { ru: 'Мира Солт', en: 'Mira Salt' },
      shortName: { ru: 'Солт', en: 'Salt' },
      capital: 'torvil',
    },
    {
      id: idIn(readout, 'jan-bresk'),
      kind: 'person',
      name: { ru: 'Ян Бреск', en: 'Jan Bresk' },
      shortName: { ru: 'Бреск', en: 'Bresk' },
      capital: 'lindmoor',
    },
  ]
}

function contactOf(readout: number, { name, kind, days, isHeld, place }: (typeof CONTACTS)[number]): Contact {
  return {
    id: idIn(readout, name),
    kind,
    parties: partiesOf(readout).map(({ id }) => id),
    date: { edtf: dayOf(readout, days), record: RECORD },
    ...(isHeld && { outcome: { state: 'held', record: RECORD } }),
    ...(place !== undefined && { place: { place, record: RECORD } }),
  }
}

function place(id: string, name: Place['name'], latitude: number, longitude: number): Place {
  return { id, name, latitude, longitude, zone: 'Etc/UTC' }
}
