import { describe, expect, it } from 'vitest'
import type { LeadMap } from '#domain/readout.ts'
import { buildDate } from '#tests/support/buildReadout.ts'
import { placeLabels } from './placeLabels.ts'

function mapWith(meeting: { x: number; y: number } | null): LeadMap {
  return {
    width: 720,
    height: 283,
    ground: '',
    route: '',
    ends: [
      { name: 'East', x: 493, y: 170 },
      { name: 'West', x: 117, y: 170 },
    ],
    between: 'East and West',
    meeting: meeting && { contact: 'meeting', name: 'There', date: buildDate('2021-05'), ...meeting },
    caption: '',
  }
}

describe('placeLabels', () => {
  const cases: [string, { x: number; y: number }, string[]][] = [
    ['above a ring on the line', { x: 334, y: 172 }, ['East beside start', 'West below middle', 'There above middle']],
    ['above a ring over the line', { x: 300, y: 60 }, ['East beside start', 'West below middle', 'There above middle']],
    [
      'below a ring under the line',
      { x: 300, y: 205 },
      ['East beside start', 'West above middle', 'There below middle'],
    ],
    [
      'above a ring at the foot of the picture',
      { x: 300, y: 250 },
      ['East beside start', 'West below middle', 'There above middle'],
    ],
    ['away from the left edge', { x: 60, y: 100 }, ['East beside start', 'West below middle', 'There above start']],
    ['away from the right edge', { x: 660, y: 100 }, ['East beside start', 'West below middle', 'There above end']],
  ]
  it.each(cases)('writes the name of the meeting %s', (_name, meeting, expected) => {
    const labels = placeLabels(mapWith(meeting), 'There')
    expect(labels.map(({ text, side, align }) => `${text} ${side} ${align}`)).toEqual(expected)
  })

  it('names the ends alone where no meeting is coming', () => {
    expect(placeLabels(mapWith(null), '').map(({ text }) => text)).toEqual(['East', 'West'])
  })
})
