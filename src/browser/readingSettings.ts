import { colourFrame } from './colourFrame.ts'
import { recall } from './recall.ts'
import { store } from './storage.ts'

/**
 * What a reader may set, each with its values in the order in which they are offered. The usual one is neither kept nor an
 * attribute. Each is kept under `readout:{name}`: there index.html's own script finds it before the first paint.
 */
export const READING_SETTINGS = {
  /** `system` follows the reader's device. */
  theme: { values: ['system', 'light', 'sepia', 'dark'], usual: 'system' },
  face: { values: ['serif', 'sans'], usual: 'serif' },
  /** In CSS px, where the browser's own text has 16. */
  size: { values: ['17', '19', '21', '23', '25'], usual: '19' },
  /** In characters to a line. */
  width: { values: ['56', '61', '66', '71', '76'], usual: '66' },
  /** From line to line, in sizes of the text. */
  spacing: { values: ['1.5', '1.6', '1.7', '1.8', '1.9'], usual: '1.7' },
  /** Whether single keys are shortcuts. */
  keys: { values: ['on', 'off'], usual: 'on' },
} as const

export type Setting = keyof typeof READING_SETTINGS

/** The values of a setting. */
export type ValueOf<Name extends Setting> = (typeof READING_SETTINGS)[Name]['values'][number]

const NAMES = Object.keys(READING_SETTINGS).filter(isSetting)

/** The value in force: an attribute of `<html>`, outside React's root. */
export function currentSetting<Name extends Setting>(name: Name): ValueOf<Name> {
  const value = document.documentElement.dataset[name]
  return isValueOf(name, value) ? value : READING_SETTINGS[name].usual
}

/** Puts a value in force and keeps it for the next visit; `false` where the browser does not keep it. */
export function applySetting<Name extends Setting>(name: Name, value: ValueOf<Name>): boolean {
  const isUsual = value === READING_SETTINGS[name].usual
  if (isUsual) delete document.documentElement.dataset[name]
  else document.documentElement.dataset[name] = value
  if (name === 'theme') colourFrame()
  return store(keyOf(name), isUsual ? null : value)
}

/** Forgets what is kept and is no value of its setting; tells whether there was such. */
export function forgetRubbish(): boolean {
  const rubbish = NAMES.filter((name) => {
    const kept = recall(keyOf(name))
    return kept !== null && !isValueOf(name, kept)
  })
  for (const name of rubbish) applySetting(name, READING_SETTINGS[name].usual)
  return rubbish.length > 0
}

function keyOf(name: Setting): string {
  return `readout:${name}`
}

function isSetting(name: string): name is Setting {
  return Object.hasOwn(READING_SETTINGS, name)
}

function isValueOf<Name extends Setting>(name: Name, value: string | undefined): value is ValueOf<Name> {
  return READING_SETTINGS[name].values.some((each) => each === value)
}
