import { parse } from 'csv-parse/sync'
import ICAL from 'ical.js'
import { beforeAll, describe, expect, it } from 'vitest'
import type { Readout } from '#domain/readout.ts'
import { createI18n } from '#i18n/createI18n.ts'
import en from '#i18n/en.json'
import toolsEn from '#i18n/tools.en.json'
import { buildContact, buildDate, buildReadout } from '#tests/support/buildReadout.ts'
import { compileFixture } from '#tests/support/compileFixture.ts'
import { annotationCollection } from '#tests/support/webAnnotations.ts'
import { calendarFile, exportedContacts } from './exportContacts.ts'
import { exportQuotations } from './exportQuotations.ts'

const SLUG = 'lavrov-blinken-2021-05'
const now = new Date('2026-11-26T12:00:00Z')
const { t } = createI18n('en', { ...en, ...toolsEn })
let readout: Readout
let twin: Readout

beforeAll(async () => {
  readout = await compileFixture(`en/${SLUG}`)
  twin = await compileFixture(`ru/${SLUG}`)
})

const plain = (text: unknown) => String(text).replaceAll('\u00a0', ' ')

function eventsIn(text: string) {
  return new ICAL.Component(ICAL.parse(text)).getAllSubcomponents('vevent').map((event) => ({
    uid: event.getFirstPropertyValue('uid'),
    status: event.getFirstPropertyValue('status'),
    summary: plain(event.getFirstPropertyValue('summary')),
    description: plain(event.getFirstPropertyValue('description')),
    start: String(event.getFirstPropertyValue('dtstart')),
    end: String(event.getFirstPropertyValue('dtend')),
  }))
}

describe('the quotations as a file', () => {
  it('are a table with both languages', () => {
    const { name, text } = exportQuotations('csv', { readout, twin, now, t })
    const rows = parse(text, { bom: true, columns: true }) as Record<string, string>[]
    expect(name).toBe(`${SLUG}-quotations.csv`)
    expect(rows.map(({ id, mode }) => [id, mode])).toEqual(readout.quotations.map(({ id, mode }) => [id, mode]))
    expect(rows[0]).toMatchObject({
      speaker: 'Russian MFA',
      language: 'ru',
      date_edtf: '2021-05-12',
      accessed: '2026-11-26',
    })
    expect(rows[0]?.words).toContain('„на полях“')
    expect(rows[0]?.translation).toContain('‘on the margins’')
    expect(rows[0]?.topics).not.toBe('')
  })

  it('are Web Annotations that point at the words in both languages', () => {
    const { name, text } = exportQuotations('annotations', { readout, twin, now, t })
    const { total, first } = annotationCollection.parse(JSON.parse(text))
    expect(name).toBe(`${SLUG}-quotations.jsonld`)
    expect(total).toBe(readout.quotations.length)
    for (const { target } of first.items) expect(target.map(({ source }) => source.language)).toEqual(['en', 'ru'])
  })

  it('are in one language where the other could not be loaded', () => {
    const { text } = exportQuotations('annotations', { readout: twin, twin: null, now, t })
    for (const { target } of annotationCollection.parse(JSON.parse(text)).first.items) expect(target).toHaveLength(1)
    const rows = parse(exportQuotations('csv', { readout: twin, twin: null, now, t }).text, {
      bom: true,
      columns: true,
    })
    expect(rows).toHaveLength(readout.quotations.length)
  })
})

describe('the contacts as a calendar', () => {
  it('are all there, each with its status', () => {
    const ids = exportedContacts(readout, t)
      .filter(({ hasDay }) => hasDay)
      .map(({ id }) => id)
    const { name, text } = calendarFile(ids, { readout, now, t })
    const events = eventsIn(text)
    expect(name).toBe(`${SLUG}-contacts.ics`)
    expect(events).toHaveLength(ids.length)
    expect(events.find(({ uid }) => uid === `call-2021-05-12@${location.hostname}`)).toMatchObject({
      status: 'CONFIRMED',
      start: '2021-05-12',
      end: '2021-05-13',
      summary: 'Phone call: Lavrov, Blinken',
    })
  })

  it('say in their name that a date is not certain', () => {
    const contact = buildContact({
      id: 'meeting',
      relation: 'upcoming',
      isPlanned: true,
      date: buildDate('2021-05-20~'),
    })
    const { name, text } = calendarFile(['meeting'], { readout: buildReadout({ contacts: [contact] }), now, t })
    expect(name).toBe('meeting.ics')
    const [event] = eventsIn(text)
    expect(event).toMatchObject({ status: 'TENTATIVE', start: '2021-05-20', end: '2021-05-21' })
    expect(event?.summary).toMatch(/ \(about 20 May 2021\)$/)
    expect(event?.description).toContain('Date: about 20 May 2021')
  })

  it('leave out those of which no day is known', () => {
    const contacts = [buildContact({ id: 'a', date: buildDate('2021') }), buildContact({ id: 'b', parties: [] })]
    const small = buildReadout({ contacts })
    expect(exportedContacts(small, t).map(({ id, hasDay }) => [id, hasDay])).toEqual([
      ['a', false],
      ['b', true],
    ])
    expect(eventsIn(calendarFile(['a', 'b'], { readout: small, now, t }).text)).toMatchObject([
      { summary: 'Phone call' },
    ])
  })
})
