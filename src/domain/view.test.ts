import { describe, expect, it } from 'vitest'
import { clearFilter, isFiltering, toggleSpeaker, toggleTopic, type View, WHOLE } from './view.ts'

describe('isFiltering', () => {
  it.each<{ name: string; view: Partial<View>; expected: boolean }>([
    { name: 'is false for the whole readout', view: {}, expected: false },
    { name: 'is false for a mode that has nothing to work on', view: { match: 'all', only: true }, expected: false },
    { name: 'is true with a topic', view: { topics: ['syria'] }, expected: true },
    { name: 'is true with a speaker', view: { by: ['lavrov'] }, expected: true },
  ])('$name', ({ view, expected }) => {
    expect(isFiltering({ ...WHOLE, ...view })).toBe(expected)
  })
})

describe('clearFilter', () => {
  it('takes the filter away and leaves the language beside', () => {
    const view: View = { topics: ['syria'], match: 'all', only: true, by: ['lavrov'], with: 'en' }
    expect(clearFilter(view)).toEqual({ ...WHOLE, with: 'en' })
  })
})

describe('toggleTopic', () => {
  it('adds a topic after those that were chosen before', () => {
    expect(toggleTopic({ ...WHOLE, topics: ['syria'] }, 'iran').topics).toEqual(['syria', 'iran'])
  })

  it('takes a chosen topic away and leaves the rest of the view', () => {
    const view: View = { topics: ['syria', 'iran'], match: 'all', only: true, by: ['syria'], with: 'en' }
    expect(toggleTopic(view, 'syria')).toEqual({ ...view, topics: ['iran'] })
  })

  it('leaves the view that it was given as it was', () => {
    toggleTopic(WHOLE, 'syria')
    expect(WHOLE.topics).toEqual([])
  })
})

describe('toggleSpeaker', () => {
  it('adds a speaker and takes it away again', () => {
    const chosen = toggleSpeaker(WHOLE, 'lavrov')
    expect(chosen).toEqual({ ...WHOLE, by: ['lavrov'] })
    expect(toggleSpeaker(chosen, 'lavrov')).toEqual(WHOLE)
  })
})
