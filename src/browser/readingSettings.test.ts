import { afterEach, describe, expect, it, vi } from 'vitest'
import { applySetting, currentSetting, forgetRubbish, READING_SETTINGS } from './readingSettings.ts'

const { documentElement: root } = document

afterEach(() => {
  vi.unstubAllGlobals()
  for (const name of Object.keys(READING_SETTINGS)) root.removeAttribute(`data-${name}`)
  localStorage.clear()
})

const CASES = [
  { name: 'theme', value: 'light', usual: 'system' },
  { name: 'theme', value: 'sepia', usual: 'system' },
  { name: 'theme', value: 'dark', usual: 'system' },
  { name: 'face', value: 'sans', usual: 'serif' },
  { name: 'size', value: '25', usual: '19' },
  { name: 'width', value: '56', usual: '66' },
  { name: 'spacing', value: '1.5', usual: '1.7' },
  { name: 'keys', value: 'off', usual: 'on' },
] as const

describe('a setting', () => {
  it.each(CASES)('$name is $value once applied, is kept, and is given back', ({ name, value, usual }) => {
    expect(currentSetting(name)).toBe(usual)
    expect(applySetting(name, value)).toBe(true)
    expect(currentSetting(name)).toBe(value)
    expect(root).toHaveAttribute(`data-${name}`, value)
    expect(localStorage.getItem(`readout:${name}`)).toBe(value)
    applySetting(name, usual)
    expect(currentSetting(name)).toBe(usual)
    expect(root).not.toHaveAttribute(`data-${name}`)
    expect(localStorage.getItem(`readout:${name}`)).toBeNull()
  })

  it.each(['', 'sepia?', '<script>', 'constructor'])('is the usual one where the attribute says “%s”', (rubbish) => {
    root.dataset.theme = rubbish
    expect(currentSetting('theme')).toBe('system')
  })

  it('holds where the browser does not keep it', () => {
    vi.stubGlobal('localStorage', undefined)
    expect(applySetting('size', '23')).toBe(false)
    expect(currentSetting('size')).toBe('23')
  })
})

describe('forgetRubbish', () => {
  it('finds nothing where nothing is kept, or what was kept before there were other settings than the theme', () => {
    expect(forgetRubbish()).toBe(false)
    localStorage.setItem('readout:theme', 'dark')
    expect(forgetRubbish()).toBe(false)
    expect(localStorage.getItem('readout:theme')).toBe('dark')
  })

  it('forgets what is no value, and leaves the rest', () => {
    localStorage.setItem('readout:theme', '{"dark":')
    localStorage.setItem('readout:size', '99')
    localStorage.setItem('readout:width', '71')
    root.dataset.size = '99'
    expect(forgetRubbish()).toBe(true)
    expect(Object.keys(localStorage)).toEqual(['readout:width'])
    expect(root).not.toHaveAttribute('data-size')
    expect(forgetRubbish()).toBe(false)
  })

  it('finds nothing where storage is blocked', () => {
    vi.stubGlobal('localStorage', undefined)
    expect(forgetRubbish()).toBe(false)
  })
})
