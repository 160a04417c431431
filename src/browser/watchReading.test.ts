import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { placeElements } from '#tests/support/placeElements.ts'
import { watchReading } from './watchReading.ts'

const ids = ['s1', 's2', 's3']
let told: (string | null)[] = []
let stop = () => {}

function scroll(top: number): void {
  scrollTo({ top, behavior: 'instant' })
  dispatchEvent(new Event('scroll'))
}

beforeEach(() => {
  scrollTo({ top: 0, behavior: 'instant' })
  // The test's DOM has no layout: the page is made ten windows tall.
  Object.defineProperty(document.documentElement, 'scrollHeight', { value: innerHeight * 10, configurable: true })
  placeElements({ s1: 0, s2: innerHeight * 2, s3: innerHeight * 4 })
  told = []
  stop = watchReading(ids, (id) => told.push(id))
})
afterEach(() => stop())

describe('watchReading', () => {
  it('tells at once, and then only when another section is being read', () => {
    expect(told).toEqual(['s1'])
    scroll(10)
    scroll(innerHeight * 2)
    scroll(innerHeight * 2 + 10)
    expect(told).toEqual(['s1', 's2'])
  })

  it('is not misled by a jump over a section', () => {
    scroll(innerHeight * 5)
    expect(told).toEqual(['s1', 's3'])
  })

  it('takes the section that has the focus, as long as it is in view', () => {
    placeElements({ s1: 0, s2: innerHeight * 2, s3: innerHeight * 2.5 })
    scroll(innerHeight * 2)
    document.getElementById('s3')?.focus()
    expect(told).toEqual(['s1', 's2', 's3'])
    scroll(0)
    expect(told.at(-1)).toBe('s1')
  })

  it('says nothing more once it is stopped', () => {
    stop()
    scroll(innerHeight * 5)
    expect(told).toEqual(['s1'])
  })
})
