import { describe, expect, it } from 'vitest'
import { knownDate } from '#domain/contacts.ts'
import type { OutcomeState } from '#domain/readout.ts'
import { buildContact, buildDate } from '#tests/support/buildReadout.ts'
import { calendarDaysOf, calendarStatusOf } from './calendarEvent.ts'

function outcomeOf(state: OutcomeState, edtf = '2021-05-19') {
  return { state, date: buildDate(edtf), remark: null, provenance: { kind: 'article' as const } }
}

describe('the days of a contact', () => {
  it.each([
    { edtf: '2021-05-12', days: { from: '2021-05-12', to: '2021-05-12' } },
    { edtf: '2021-05-20~', days: { from: '2021-05-20', to: '2021-05-20' } },
    { edtf: '2021-05-20/2021-06-02', days: { from: '2021-05-20', to: '2021-06-02' } },
    { edtf: '2021-02', days: { from: '2021-02-01', to: '2021-02-28' } },
    { edtf: '2021-22', days: null },
    { edtf: '2021', days: null },
    { edtf: '../2021-05-20', days: null },
    { edtf: '2021-05-20/..', days: null },
  ])('of $edtf are $days', ({ edtf, days }) => {
    expect(calendarDaysOf(buildContact({ id: 'a', date: buildDate(edtf) }))).toEqual(days)
  })

  it('are those that it was held on, whatever was planned', () => {
    const contact = buildContact({ id: 'a', date: buildDate('2021-05-20~'), outcome: outcomeOf('held') })
    expect(knownDate(contact).edtf).toBe('2021-05-19')
  })

  it('are those that it was planned for, where it was cancelled later', () => {
    const contact = buildContact({ id: 'a', date: buildDate('2021-05-20'), outcome: outcomeOf('cancelled') })
    expect(knownDate(contact).edtf).toBe('2021-05-20')
  })
})

describe('the status of a contact', () => {
  it.each([
    { relation: 'previous', isPlanned: false, outcome: null, status: 'CONFIRMED' },
    { relation: 'this', isPlanned: false, outcome: null, status: 'CONFIRMED' },
    { relation: 'previous', isPlanned: true, outcome: null, status: 'TENTATIVE' },
    { relation: 'upcoming', isPlanned: true, outcome: null, status: 'TENTATIVE' },
    { relation: 'upcoming', isPlanned: false, outcome: null, status: 'TENTATIVE' },
    { relation: 'later', isPlanned: false, outcome: null, status: 'TENTATIVE' },
    { relation: 'upcoming', isPlanned: true, outcome: 'held', status: 'CONFIRMED' },
    { relation: 'upcoming', isPlanned: true, outcome: 'cancelled', status: 'CANCELLED' },
    { relation: 'previous', isPlanned: false, outcome: 'unconfirmed', status: 'TENTATIVE' },
  ] as const)(
    '$relation, planned $isPlanned, outcome $outcome: $status',
    ({ relation, isPlanned, outcome, status }) => {
      const known = outcome === null ? null : outcomeOf(outcome)
      expect(calendarStatusOf(buildContact({ id: 'a', relation, isPlanned, outcome: known }))).toBe(status)
    },
  )
})
