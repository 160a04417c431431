import { beforeAll, describe, expect, it } from 'vitest'
import { buildContact, buildReadout } from '#tests/support/buildReadout.ts'
import { compileFixture } from '#tests/support/compileFixture.ts'
import { agendaOf } from './agenda.ts'
import { filterReadout } from './filter.ts'
import { filterAgenda } from './filterAgenda.ts'
import type { Readout } from './readout.ts'
import { type View, WHOLE } from './view.ts'

let bundled: Readout
beforeAll(async () => {
  bundled = await compileFixture('en/lavrov-blinken-2021-05')
})

/** The matching cells as `topic × contact`. */
function matching(readout: Readout, given: Partial<View>): string[] {
  const view = { ...WHOLE, ...given }
  const agenda = agendaOf(readout)
  const cells = filterAgenda(agenda, view, filterReadout(readout, view))
  return agenda.groups.flatMap(({ rows }) =>
    rows.flatMap((row) =>
      row.cells.flatMap((cell) => (cell !== null && cells.has(cell) ? `${row.topic.id} × ${cell.contact}` : [])),
    ),
  )
}

describe('filterAgenda', () => {
  it('matches every cell in the whole view', () => {
    const all = agendaOf(bundled).groups.flatMap(({ rows }) => rows.flatMap(({ cells }) => cells))
    expect(matching(bundled, {})).toHaveLength(all.filter((cell) => cell !== null).length)
  })

  it.each<{ name: string; view: Partial<View>; expected: string[] }>([
    { name: 'one topic', view: { topics: ['syria'] }, expected: ['syria × call-2021-02-04'] },
    {
      name: 'any of several topics',
      view: { topics: ['syria', 'korea'] },
      expected: ['korea × call-2021-05-12', 'syria × call-2021-02-04'],
    },
    {
      name: 'all topics of one paragraph',
      view: { topics: ['korea', 'jcpoa'], match: 'all' },
      expected: ['jcpoa × call-2021-05-12', 'korea × call-2021-05-12'],
    },
    { name: 'all topics of no paragraph', view: { topics: ['korea', 'syria'], match: 'all' }, expected: [] },
    {
      name: 'a speaker on a topic',
      view: { topics: ['strategic-stability'], by: ['sergey-lavrov'] },
      expected: ['strategic-stability × call-2021-02-04'],
    },
    { name: 'a speaker who did not speak on it', view: { topics: ['syria'], by: ['antony-blinken'] }, expected: [] },
  ])('matches $name', ({ view, expected }) => {
    expect(matching(bundled, view).sort()).toEqual(expected.sort())
  })

  it('lets a topic without words follow its contact', () => {
    const syria = { id: 'syria', name: 'Syria' }
    const small = buildReadout({
      topics: [{ id: 'countries', name: 'Countries', topics: [syria] }],
      contacts: [
        buildContact({ id: 'call', topics: [{ id: 'syria', isOccasion: false, provenance: { kind: 'article' } }] }),
      ],
    })
    expect(matching(small, { topics: ['syria'] })).toEqual(['syria × call'])
    expect(matching(small, { by: ['party-a'] })).toEqual([])
  })
})
