import { beforeAll, describe, expect, it } from 'vitest'
import type { Readout } from '#domain/readout.ts'
import { compileFixture } from '#tests/support/compileFixture.ts'
import { findTarget } from './findTarget.ts'

let readout: Readout
beforeAll(async () => {
  readout = await compileFixture('en/sample-meeting-2030-03')
})

const found = { kind: 'found', paragraph: null, behind: null }

describe('findTarget', () => {
  it.each([
    { hash: '', target: { kind: 'none' } },
    { hash: '#', target: { kind: 'none' } },
    { hash: '#:~:text=ferry', target: { kind: 'none' } },
    { hash: '#passage', target: { ...found, id: 'passage' } },
    { hash: '#b2', target: { ...found, id: 'b2', paragraph: 'b2' } },
    { hash: '#b2:~:text=ferry', target: { ...found, id: 'b2', paragraph: 'b2' } },
    { hash: '#d3', target: { ...found, id: 'd3', paragraph: 'b3' } },
    { hash: '#talks-2030-02', target: { ...found, id: 'talks-2030-02' } },
    { hash: '#meeting-2199-06', target: { ...found, id: 'meeting-2199-06', behind: 'later' } },
    { hash: '#ferry', target: { kind: 'missing' } },
    { hash: '#mira-salt', target: { kind: 'missing' } },
    { hash: '#%D0', target: { kind: 'missing' } },
    { hash: '#constructor', target: { kind: 'missing' } },
    { hash: `#${'x'.repeat(10_000)}`, target: { kind: 'missing' } },
  ])('of $hash is $target.kind', ({ hash, target }) => {
    expect(findTarget(readout, hash)).toEqual(target)
  })

  it('knows a contact that waits behind the switch of the earlier ones', async () => {
    const talks = await compileFixture('en/sample-talks-2030-02')
    const unspoken = talks.contacts.filter(({ isSpokenOf, relation }) => !isSpokenOf && relation === 'previous')
    expect(unspoken.map(({ id }) => findTarget(talks, id))).toContainEqual(
      expect.objectContaining({ behind: 'earlier' }),
    )
  })
})
