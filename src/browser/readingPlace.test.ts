import { beforeEach, describe, expect, it } from 'vitest'
import { placeElements } from '#tests/support/placeElements.ts'
import { readingPlace, restorePlace } from './readingPlace.ts'

const ids = ['p1', 'p2', 'p3']

beforeEach(() => {
  placeElements({ p1: 200, p2: 400, p3: 600 })
  scrollTo({ top: 0, behavior: 'instant' })
})

describe('readingPlace', () => {
  it.each([
    { top: 0, place: null },
    { top: 150, place: { id: 'p1', top: 50 } },
    { top: 299, place: { id: 'p1', top: -99 } },
    { top: 300, place: { id: 'p2', top: 100 } },
    { top: 650, place: { id: 'p3', top: -50 } },
    { top: 900, place: null },
  ])('at $top px is $place', ({ top, place }) => {
    scrollTo({ top, behavior: 'instant' })
    expect(readingPlace(ids)).toEqual(place)
  })

  it('passes over what is not in the page', () => {
    scrollTo({ top: 150, behavior: 'instant' })
    expect(readingPlace(['gone', 'p2'])).toEqual({ id: 'p2', top: 250 })
  })
})

describe('restorePlace', () => {
  it('brings an element back to where it stood, though the page has grown above it', () => {
    scrollTo({ top: 450, behavior: 'instant' })
    const place = readingPlace(ids)
    placeElements({ p1: 200, p2: 700, p3: 1200 })
    restorePlace(place)
    expect(scrollY).toBe(750)
    expect(readingPlace(ids)).toEqual(place)
  })

  it('goes to the top from no place, and nowhere for an element that is gone', () => {
    scrollTo({ top: 450, behavior: 'instant' })
    restorePlace({ id: 'gone', top: 0 })
    expect(scrollY).toBe(450)
    restorePlace(null)
    expect(scrollY).toBe(0)
  })
})
