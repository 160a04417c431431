import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { foldRuns, type Run } from './folds.ts'

const sections = fc
  .uniqueArray(fc.string({ minLength: 1, maxLength: 3 }), { maxLength: 20 })
  .chain((ids) => fc.record({ ids: fc.constant(ids), matching: fc.subarray(ids).map((some) => new Set(some)) }))

function idsOf(run: Run): string[] {
  return run.kind === 'shown' ? [run.id] : run.ids
}

describe('foldRuns', () => {
  it.each<{ name: string; ids: string[]; matching: string[]; runs: Run[] }>([
    { name: 'gives nothing for an empty section', ids: [], matching: [], runs: [] },
    { name: 'shows what matches', ids: ['p1'], matching: ['p1'], runs: [{ kind: 'shown', id: 'p1' }] },
    {
      name: 'folds neighbours together where nothing matches',
      ids: ['p1', 'p2'],
      matching: ['p9'],
      runs: [{ kind: 'folded', ids: ['p1', 'p2'] }],
    },
    {
      name: 'folds on both sides of what matches',
      ids: ['p1', 'p2', 'p3', 'p4'],
      matching: ['p3'],
      runs: [
        { kind: 'folded', ids: ['p1', 'p2'] },
        { kind: 'shown', id: 'p3' },
        { kind: 'folded', ids: ['p4'] },
      ],
    },
  ])('$name', ({ ids, matching, runs }) => {
    expect(foldRuns(ids, new Set(matching))).toEqual(runs)
  })

  it('loses nothing and keeps the order', () => {
    fc.assert(
      fc.property(sections, ({ ids, matching }) => {
        expect(foldRuns(ids, matching).flatMap(idsOf)).toEqual(ids)
      }),
    )
  })

  it('shows exactly what matches and never leaves two folds side by side', () => {
    fc.assert(
      fc.property(sections, ({ ids, matching }) => {
        const runs = foldRuns(ids, matching)
        const shown = runs.flatMap((run) => (run.kind === 'shown' ? [run.id] : []))
        expect(shown).toEqual(ids.filter((id) => matching.has(id)))
        expect(runs.some((run, index) => run.kind === 'folded' && runs[index + 1]?.kind === 'folded')).toBe(false)
      }),
    )
  })
})
