import type { RegistryFiles } from '#content/schema/files.ts'

type Contact = RegistryFiles['contacts.json'][number]
type Synthetic = { name: string; kind: Contact['kind']; days: number; isHeld: boolean; place?: string }

const DAY = 86_400_000
const FIRST_DAY = Date.UTC(2030, 2, 14)

/** The contacts that each synthetic readout speaks of; `days` from the one that it reports, which is called `call`. */
export const SPOKEN: Synthetic[] = [
  { name: 'early-call', kind: 'call', days: -62, isHeld: true },
  { name: 'early-talks', kind: 'meeting', days: -30, isHeld: true },
  { name: 'call', kind: 'call', days: 0, isHeld: true },
  { name: 'meeting', kind: 'meeting', days: 30, isHeld: false, place: 'kessin' },
]

/** All contacts of the two of a synthetic readout: of the last it does not speak. */
export const CONTACTS: Synthetic[] = [...SPOKEN, { name: 'late-call', kind: 'call', days: 79, isHeld: false }]

/** The id of what belongs to one synthetic readout alone. */
export function idIn(readout: number, name: string): string {
  return `${name}-${readout}`
}

/** A day so many after the contact that the readout of a number reports, as EDTF; the readouts follow each other day by day. */
export function dayOf(readout: number, days: number): string {
  return new Date(FIRST_DAY + (readout + days) * DAY).toISOString().slice(0, 10)
}
