import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { bringFonts } from './bringFonts.ts'

const load = vi.fn(async (): Promise<unknown[]> => [{}])
const { documentElement: root } = document

beforeEach(() => {
  Object.defineProperty(document, 'fonts', { value: { load }, configurable: true })
  root.lang = 'en'
})

afterEach(() => {
  Reflect.deleteProperty(document, 'fonts')
  delete root.dataset.fonts
  localStorage.clear()
  vi.restoreAllMocks()
  load.mockClear()
})

describe('bringFonts', () => {
  it('shows the fonts of the page’s language where they come soon, and remembers that they are there', async () => {
    vi.spyOn(performance, 'now').mockReturnValue(900)
    await bringFonts()
    expect(load).toHaveBeenCalledWith('1em "Literata en"', expect.any(String))
    expect(load).toHaveBeenCalledWith('italic 1em "Literata en"', expect.any(String))
    expect(root.dataset.fonts).toBe('')
    expect(localStorage.getItem('readout:fonts')).toBe('1')
  })

  it('leaves them for the next page where they come late', async () => {
    vi.spyOn(performance, 'now').mockReturnValue(1100)
    await bringFonts()
    expect(root.dataset.fonts).toBeUndefined()
    expect(localStorage.getItem('readout:fonts')).toBe('1')
  })

  it('remembers nothing where they do not come', async () => {
    load.mockRejectedValueOnce(new DOMException('No network', 'NetworkError'))
    await bringFonts()
    expect(root.dataset.fonts).toBeUndefined()
    expect(localStorage.getItem('readout:fonts')).toBeNull()
  })

  it('fetches nothing where they are shown already', async () => {
    root.dataset.fonts = ''
    await bringFonts()
    expect(load).not.toHaveBeenCalled()
  })
})
