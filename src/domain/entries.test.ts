import { describe, expect, it } from 'vitest'
import { compileFixture } from '#tests/support/compileFixture.ts'
import { type EntryKey, entryOf } from './entries.ts'

async function entry(path: string, key: EntryKey) {
  const { mentions, quotations } = entryOf(await compileFixture(path), key)
  return {
    mentions: mentions.map(({ id, number, words }) => [id, number, words]),
    quotations: quotations.map(({ id }) => id),
  }
}

const FIRST = 'en/lavrov-blinken-2021-05'
const SECOND = 'en/sample-meeting-2030-03'

describe('entryOf', () => {
  it('finds where the text names a party, whatever it calls it, and the party’s own words', async () => {
    expect(await entry(FIRST, { kind: 'party', id: 'antony-blinken' })).toEqual({
      mentions: [
        ['p1', 1, 'Antony Blinken'],
        ['p2', 2, 'A. Blinken'],
        ['p4', 4, 'the two'],
        ['p5', 5, 'his counterpart'],
      ],
      quotations: ['r1'],
    })
  })

  it('finds where the text names a term, and the quotations that speak of it', async () => {
    expect(await entry(FIRST, { kind: 'term', id: 'inf-treaty' })).toEqual({
      mentions: [['p4', 4, 'INF Treaty']],
      quotations: ['q2'],
    })
    expect(await entry(FIRST, { kind: 'term', id: 'jcpoa' })).toMatchObject({ quotations: [] })
  })

  it('finds them in the order of the text', async () => {
    expect(await entry(FIRST, { kind: 'party', id: 'sergey-lavrov' })).toMatchObject({
      mentions: [
        ['p1', 1, 'Sergey Lavrov'],
        ['p2', 2, 'S.V. Lavrov'],
        ['p4', 4, 'the two'],
        ['p5', 5, 'The Russian minister'],
        ['p5', 5, 'Lavrov'],
      ],
      quotations: ['r1', 'r2', 'r3'],
    })
  })

  it('counts a quotation that covers a part of the words', async () => {
    expect(await entry(SECOND, { kind: 'term', id: 'flag-rule' })).toEqual({
      mentions: [['b1', 3, 'of all flags']],
      quotations: ['s1', 'd1'],
    })
  })

  it('is empty for what the text does not name', async () => {
    expect(await entry(FIRST, { kind: 'party', id: 'unknown' })).toEqual({ mentions: [], quotations: [] })
  })
})
