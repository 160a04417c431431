import { describe, expect, it } from 'vitest'
import { layOutRail } from './layOutRail.ts'

const railOf = (...places: number[]) => ({
  spans: places.map((place, index) => ({ id: `c${index}`, start: place, end: place })),
  breaks: [],
})

describe('layOutRail', () => {
  it('lies beside the entries where the list itself is to scale', () => {
    const { top, bottom, marks } = layOutRail(railOf(0, 50, 100), [10, 110, 210], 400)
    expect([top, bottom]).toEqual([10, 210])
    expect(marks.map(({ y }) => y)).toEqual([10, 110, 210])
  })

  it('keeps the scale where the list is not', () => {
    const { marks } = layOutRail(railOf(0, 90, 100), [10, 160, 310], 500)
    const [first, second, third] = marks.map(({ y }) => y)
    expect(((second ?? 0) - (first ?? 0)) / ((third ?? 0) - (first ?? 0))).toBeCloseTo(0.9)
    expect(first).toBeGreaterThanOrEqual(10)
    expect(third).toBeLessThanOrEqual(500)
  })

  it('grows long enough for near neighbours to stand apart in one lane', () => {
    const { marks } = layOutRail(railOf(0, 95, 100), [10, 60, 110], 800)
    expect((marks[2]?.y ?? 0) - (marks[1]?.y ?? 0)).toBeGreaterThanOrEqual(14.99)
    expect(marks.map(({ lane }) => lane)).toEqual([0, 0, 0])
  })

  it('moves marks to another lane where the height has no room for that', () => {
    const { bottom, marks } = layOutRail(railOf(0, 98, 99, 100), [10, 60, 110, 160], 200)
    expect(bottom).toBeLessThanOrEqual(200)
    expect(marks.map(({ lane }) => lane)).toEqual([0, 0, 1, 2])
  })

  it('sets contacts of one day beside each other', () => {
    const { marks } = layOutRail(railOf(50, 50), [10, 110], 200)
    expect(marks[0]?.y).toBe(marks[1]?.y)
    expect(marks.map(({ lane }) => lane)).toEqual([0, 1])
  })

  it('sets a single contact beside its entry', () => {
    const { top, bottom, marks } = layOutRail(railOf(50), [10], 100)
    expect([top, bottom, marks[0]?.y]).toEqual([10, 10, 10])
  })

  it('carries spans and breaks along', () => {
    const rail = {
      spans: [
        { id: 'a', start: 0, end: 0 },
        { id: 'b', start: 80, end: 100 },
      ],
      breaks: [40],
    }
    const { top, bottom, marks, breaks } = layOutRail(rail, [0, 90], 300)
    expect(marks[1]?.reach).toBeCloseTo((bottom - top) / 10)
    expect(breaks).toEqual([top + (bottom - top) * 0.4])
  })

  it('draws nothing for no contacts', () => {
    expect(layOutRail(railOf(), [], 100).marks).toEqual([])
  })
})
