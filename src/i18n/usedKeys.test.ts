// @vitest-environment node
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { flattenDictionary, splitPlural } from '#tests/support/flattenDictionary.ts'
import en from './en.json'
import findingEn from './finding.en.json'
import toolsEn from './tools.en.json'

const FOLDERS = ['src/app', 'src/features']

/** Everything in quotes in the code that reads like a key; a `${…}` within one stands for any word. */
function keysInCode(): RegExp[] {
  const files = FOLDERS.flatMap((folder) =>
    readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter((file) => /(?<!\.test)\.tsx?$/.test(file))
      .map((file) => readFileSync(join(folder, file), 'utf8')),
  )
  const quoted = files.flatMap((text) => text.match(/'[\w-]+(\.[\w-]+)+'|`[\w-]+\.(\$\{[^}]+\}|[\w.-])+`/g) ?? [])
  return quoted.map((key) => {
    const parts = key.slice(1, -1).split(/\$\{[^}]+\}/)
    return new RegExp(`^${parts.map((part) => part.replaceAll('.', '\\.')).join('[\\w-]+')}$`)
  })
}

describe('the keys of the dictionary', () => {
  const patterns = keysInCode()
  it.each([
    ...new Set([...flattenDictionary({ ...en, ...toolsEn, ...findingEn }).keys()].map((key) => splitPlural(key).base)),
  ])('%s is used', (key) => {
    expect(patterns.some((pattern) => pattern.test(key))).toBe(true)
  })
})
