import type { RegistryFiles } from '#content/schema/files.ts'
import { TOPIC_GROUPS } from './syntheticWords.ts'

const RECORD = ['strait-gazette']
const PARTIES = ['mira-salt', 'jan-bresk']

/** The registry that the synthetic readout rests on: two ministers, twelve topics, one term, five contacts. */
export function syntheticRegistry(): RegistryFiles {
  return {
    'parties.json': [
      {
        id: 'mira-salt',
        kind: 'person',
        name: { ru: 'Мира Солт', en: 'Mira Salt' },
        shortName: { ru: 'Солт', en: 'Salt' },
        capital: 'torvil',
      },
      {
        id: 'jan-bresk',
        kind: 'person',
        name: { ru: 'Ян Бреск', en: 'Jan Bresk' },
        shortName: { ru: 'Бреск', en: 'Bresk' },
        capital: 'lindmoor',
      },
    ],
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
    'contacts.json': [
      { ...contact('call-2030-01', 'call', '2030-01-11'), outcome: { state: 'held', record: RECORD } },
      { ...contact('talks-2030-02', 'meeting', '2030-02-12'), outcome: { state: 'held', record: RECORD } },
      { ...contact('call-2030-03', 'call', '2030-03-14'), outcome: { state: 'held', record: RECORD } },
      { ...contact('meeting-2030-04', 'meeting', '2030-04~'), place: { place: 'kessin', record: RECORD } },
      contact('call-2030-06', 'call', '2030-06-01'),
    ],
  }
}

type Contact = RegistryFiles['contacts.json'][number]
type Place = RegistryFiles['places.json'][number]

function contact(id: string, kind: Contact['kind'], edtf: string): Contact {
  return { id, kind, parties: PARTIES, date: { edtf, record: RECORD } }
}

function place(id: string, name: Place['name'], latitude: number, longitude: number): Place {
  return { id, name, latitude, longitude, zone: 'Etc/UTC' }
}
