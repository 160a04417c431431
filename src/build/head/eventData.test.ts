import { describe, expect, it } from 'vitest'
import { buildContact, buildDate, buildReadout } from '#tests/support/buildReadout.ts'
import { compileFixture } from '#tests/support/compileFixture.ts'
import { eventData } from './eventData.ts'

const site = { base: '/', origin: null }
const article = { kind: 'article' as const }

function eventOf(contact: Parameters<typeof buildContact>[0], partiesOf: () => string[] = () => []) {
  return eventData(buildContact(contact), buildReadout(), { site, partiesOf })
}

function outcome(state: 'held' | 'cancelled' | 'unconfirmed', edtf: string) {
  return { state, date: buildDate(edtf), remark: null, provenance: article }
}

describe('eventData', () => {
  it('says what a call is, when it was and what else is known', () => {
    expect(eventOf({ id: 'this-call', remark: 'the first call' })).toEqual({
      '@type': 'Event',
      '@id': '/en/small-call/#this-call',
      name: 'Phone call, 12\u00a0May 2021',
      description: 'the first call',
      startDate: '2021-05-12',
      eventStatus: 'https://schema.org/EventScheduled',
      eventAttendanceMode: 'https://schema.org/OnlineEventAttendanceMode',
      location: { '@type': 'VirtualLocation', name: 'Phone call' },
    })
  })

  it('says where a meeting was, and nothing where that is not known', () => {
    const place = { id: 'oslo', name: 'Oslo' }
    expect(eventOf({ id: 'c', kind: 'meeting', place })).toMatchObject({
      eventAttendanceMode: 'https://schema.org/OfflineEventAttendanceMode',
      location: { '@type': 'Place', name: 'Oslo' },
    })
    const without = eventOf({ id: 'c', kind: 'brief-contact', place: null })
    expect(without).not.toHaveProperty('location')
    expect(without).not.toHaveProperty('eventAttendanceMode')
  })

  it('gives the day on which it was held in place of the day planned', () => {
    const planned = { id: 'c', date: buildDate('2021-05-20~') }
    expect(eventOf({ ...planned, outcome: null })).toMatchObject({ startDate: '2021-05' })
    expect(eventOf({ ...planned, outcome: outcome('held', '2021-05-19') })).toMatchObject({
      startDate: '2021-05-19',
      name: 'Phone call, 19\u00a0May 2021',
    })
  })

  it('keeps the day that was planned for what was cancelled before it', () => {
    const cancelled = { id: 'c', date: buildDate('2022-02-24'), outcome: outcome('cancelled', '2022-02-22') }
    expect(eventOf(cancelled)).toMatchObject({
      startDate: '2022-02-24',
      eventStatus: 'https://schema.org/EventCancelled',
    })
  })

  it('claims of what nobody has confirmed neither that it was held nor that it was not', () => {
    const unconfirmed = eventOf({
      id: 'c',
      date: buildDate('2021-06-01?'),
      outcome: outcome('unconfirmed', '2021-06-01?'),
    })
    expect(unconfirmed).not.toHaveProperty('eventStatus')
    expect(unconfirmed).not.toHaveProperty('startDate')
  })

  it('names those who took part, as far as the readout knows them', () => {
    const { attendee } = eventOf({ id: 'c' }, () => ['party-a', 'party-b', 'stranger']) as { attendee: unknown }
    expect(attendee).toEqual([{ '@id': '/en/small-call/#party:party-a' }, { '@id': '/en/small-call/#party:party-b' }])
    expect(eventOf({ id: 'c' })).not.toHaveProperty('attendee')
  })

  it('says what it took place on the margins of', async () => {
    const readout = await compileFixture('en/lavrov-blinken-2021-05')
    const meeting = readout.contacts.find(({ id }) => id === 'meeting-2021-05')
    const event = meeting && eventData(meeting, readout, { site, partiesOf: () => [] })
    expect(event).toMatchObject({
      startDate: '2021-05-19',
      location: { name: 'Reykjavik' },
      description: 'on the margins of the Arctic Council ministerial session',
    })
  })
})
